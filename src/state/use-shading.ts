import { useMemo } from 'react';
import { classBreaks, type CountClass } from '../domain/class-breaks.ts';
import { communeCounts, wideCount } from '../domain/commune-counts.ts';
import type { Place } from '../domain/model.ts';
import { useAtlas } from './atlas.ts';
import { useResults } from './results.tsx';
import type { Shade } from './url-state.ts';
import { useUrlState } from './use-url-state.ts';

/** The communes by how many of the shown initiatives they have. */
export interface Shading {
  readonly counts: ReadonlyMap<Place, number>;
  readonly classes: readonly CountClass[];
  /** How many are for a whole region. */
  readonly wide: number;
}

/** One answer for all who ask of the same results: layer, legend and table do. */
const answers = new WeakMap<ReadonlySet<string>, Map<Shade, Shading>>();

/** Counts the shown initiatives by commune, as the address asks, and parts the counts into classes. */
export function useShading(): Shading {
  const { dataset, places } = useAtlas();
  const { shown } = useResults();
  const { state } = useUrlState();
  const { shade } = state;
  return useMemo(() => {
    const known = answers.get(shown)?.get(shade);
    if (known) return known;
    const initiatives = dataset.initiatives.filter(({ id }) => shown.has(id));
    const counts = communeCounts(initiatives, places, shade === 'whole');
    const classes = classBreaks(counts.values());
    const shading = { counts, classes, wide: wideCount(initiatives, places) };
    answers.set(shown, new Map([...(answers.get(shown) ?? []), [shade, shading]]));
    return shading;
  }, [dataset, places, shown, shade]);
}
