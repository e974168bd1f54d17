import { useEffect, useMemo, useState } from 'react';
import { isOfFile, type Problem } from '../../data/problems/problems.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { withDetails } from '../../domain/guide/merge-details.ts';
import { detailsOf } from '../atlas/details-for.ts';
import { requestDetails } from '../atlas/fetch-details.ts';
import { useSite } from '../atlas/site-context.ts';
import { useI18n } from '../atlas/i18n-context.ts';
import { tellFailure } from '../device/load-failure.ts';
import type { SiteHit } from './site-hit.ts';
import type { SiteSearch } from './site-index.ts';

/**
 * Pages that match a free text; null while nothing is asked or the index is still on its way.
 * @param withInitiatives false where a list beside it has them already
 */
export function useSiteHits(text: string, withInitiatives = true): readonly SiteHit[] | null {
  const { dataset } = useAtlas();
  const { root } = useSite();
  const { language } = useI18n();
  const [made, setMade] = useState<{ search: SiteSearch; of: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const needed = text.trim() !== '';
  const current = made?.of === dataset ? made.search : null;
  useEffect(() => {
    if (!needed || current) return;
    let wanted = true;
    const told = (problems: readonly Problem[]) => {
      const retry = () => {
        setTurn((before) => before + 1);
      };
      tellFailure({ id: 'search', problems, retry });
    };
    const load = async () => {
      const request = dataset.index && requestDetails(root, dataset, detailsOf([], dataset));
      const [{ siteSearch }, details] = await Promise.all([
        import('./site-index.ts'),
        request?.promise,
      ]);
      const missing = details?.problems.filter(isOfFile) ?? [];
      if (missing.length > 0) {
        request?.forget();
        told(missing);
        return;
      }
      const whole = details ? withDetails(dataset, details) : dataset;
      if (wanted) setMade({ search: siteSearch(whole, withInitiatives), of: dataset });
    };
    load().catch((error: unknown) => {
      reportError(error);
      told([]);
    });
    return () => {
      wanted = false;
    };
  }, [needed, current, dataset, root, withInitiatives, turn]);
  return useMemo(
    () => (needed && current ? current(text, language) : null),
    [needed, current, text, language],
  );
}
