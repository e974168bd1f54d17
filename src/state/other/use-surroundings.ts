import { useMemo } from 'react';
import type { Surroundings } from '../../data/other/opened-data.ts';
import type { Dataset } from '../../domain/model.ts';
import { useGazetteer } from '../near/use-nearness.ts';

const NONE: readonly string[] = [];

/**
 * What is known here that files may mean; null until the gazetteer is here. Without what cannot be
 * had it does.
 * @param taken ids that initiatives and places have already
 */
export function useSurroundings(
  { places, approaches }: Dataset,
  taken?: Surroundings['taken'],
): Surroundings | null {
  const gazetteer = useGazetteer(true);
  const isReady = gazetteer.status === 'known' || gazetteer.status === 'failed';
  return useMemo(
    () =>
      isReady
        ? {
            places,
            localities: gazetteer.status === 'known' ? [...gazetteer.localities.values()] : [],
            approaches: approaches.map(({ id }) => id),
            taken: taken ?? { initiatives: NONE, places: NONE },
          }
        : null,
    [isReady, gazetteer, places, approaches, taken],
  );
}
