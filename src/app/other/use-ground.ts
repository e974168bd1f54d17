import { useEffect, useMemo, useState } from 'react';
import type { Ground } from '../../data/other/other-dataset.ts';
import type { Dataset, DetailedApproach } from '../../domain/model.ts';
import { hasDetails } from '../../domain/guide/fiche-details.ts';
import { requestDetails } from '../../state/atlas/fetch-details.ts';
import { useSite } from '../../state/atlas/site-context.ts';

/**
 * What a dataset of somebody else leans on: our approaches in full. Null until they are here; without
 * what cannot be had it does.
 */
export function useGround(base: Dataset): Ground | null {
  const { root } = useSite();
  const [approaches, setApproaches] = useState<readonly DetailedApproach[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const whole = base.approaches.filter(hasDetails);
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
  return useMemo(
    () => approaches && { base, approaches, month: new Date().toISOString().slice(0, 7) },
    [approaches, base],
  );
}
