import { useMemo } from 'react';
import { classBreaks, type CountClass } from '../domain/class-breaks.ts';
import { communeCounts, wideCount } from '../domain/commune-counts.ts';
import type { Place } from '../domain/model.ts';
import { useAtlas } from './atlas.ts';
import { useResults } from './results.tsx';
import { useUrlState } from './use-url-state.ts';

/** The communes by how many of the shown initiatives they have. */
export interface Shading {
  readonly counts: ReadonlyMap<Place, number>;
  readonly classes: readonly CountClass[];
  /** How many are for a whole region. */
  readonly wide: number;
}

/** Counts the shown initiatives by commune, as the address asks, and parts the counts into classes. */
export function useShading(): Shading {
  const { dataset, places } = useAtlas();
  const { shown } = useResults();
  const { state } = useUrlState();
  const { shade } = state;
  return useMemo(() => {
    const initiatives = dataset.initiatives.filter(({ id }) => shown.has(id));
    const counts = communeCounts(initiatives, places, shade === 'whole');
    return { counts, classes: classBreaks(counts.values()), wide: wideCount(initiatives, places) };
  }, [dataset, places, shown, shade]);
}
