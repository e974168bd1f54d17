import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from './atlas.ts';
import { useI18n } from './i18n-context.ts';
import type { SiteHit } from './site-hit.ts';
import type { SiteSearch } from './site-index.ts';

/** Pages that match a free text; null while nothing is asked or the index is still on its way. */
export function useSiteHits(text: string): readonly SiteHit[] | null {
  const { dataset } = useAtlas();
  const { language } = useI18n();
  const [made, setMade] = useState<{ search: SiteSearch; of: unknown } | null>(null);
  const needed = text.trim() !== '';
  const current = made?.of === dataset ? made.search : null;
  useEffect(() => {
    if (!needed || current) return;
    let wanted = true;
    import('./site-index.ts').then(
      ({ siteSearch }) => {
        if (wanted) setMade({ search: siteSearch(dataset), of: dataset });
      },
      (error: unknown) => {
        // Searching stays empty; what failed to load is told to the console of the device.
        reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [needed, current, dataset]);
  return useMemo(
    () => (needed && current ? current(text, language) : null),
    [needed, current, text, language],
  );
}
