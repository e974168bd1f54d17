import { useEffect, useMemo, useState } from 'react';
import type { Ground } from '../../data/other/read-other.ts';
import type { Dataset, WholeApproach } from '../../domain/model.ts';
import { isWhole } from '../../domain/whole.ts';
import { requestDetails } from '../../state/fetch-details.ts';
import { useSite } from '../../state/site.ts';
import { useGazetteer } from '../../state/use-nearness.ts';

const NO_PLACES: Ground['localities'] = [];

/**
 * What a dataset of somebody else leans on: our approaches in full and, where places go by their
 * names, the gazetteer. Null until it is here; without what cannot be had it does.
 */
export function useGround(base: Dataset, hasNames: boolean): Ground | null {
  const { root } = useSite();
  const gazetteer = useGazetteer(hasNames);
  const [approaches, setApproaches] = useState<readonly WholeApproach[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const whole = base.approaches.filter(isWhole);
    const load =
      whole.length === base.approaches.length
        ? Promise.resolve(whole)
        : requestDetails(root, base, []).promise.then(({ fiches }) =>
            base.approaches.flatMap(({ id }) => {
              const fiche = fiches.get(id);
              return fiche?.kind === 'approach' ? fiche : [];
            }),
          );
    load.then(
      (found) => {
        if (isWanted) setApproaches(found);
      },
      (error: unknown) => {
        reportError(error);
        if (isWanted) setApproaches([]);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [base, root]);
  const isReady = !hasNames || gazetteer.status === 'known' || gazetteer.status === 'failed';
  return useMemo(() => {
    if (!approaches || !isReady) return null;
    return {
      base,
      approaches,
      localities: gazetteer.status === 'known' ? [...gazetteer.localities.values()] : NO_PLACES,
      month: new Date().toISOString().slice(0, 7),
    };
  }, [base, approaches, isReady, gazetteer]);
}
