import { useMemo } from 'react';
import { classBreaks, type CountClass } from '../../domain/geometry/class-breaks.ts';
import { communeCounts, wideCount } from '../../domain/places/commune-counts.ts';
import type { Place } from '../../domain/model.ts';
import { useAtlas, type Atlas } from '../atlas/atlas.ts';
import { useResults, type Results } from './results.ts';
import type { Shade } from '../url/url-state.ts';
import { useUrlState } from '../navigation/use-url-state.ts';

/** The communes by how many of the shown initiatives they have. */
export interface Shading {
  readonly counts: ReadonlyMap<Place, number>;
  readonly classes: readonly CountClass[];
  /** How many are for a whole region. */
  readonly wide: number;
}

/** One answer for all who ask of the same results: layer, legend and table do. */
const answers = new WeakMap<object, Map<Shade, Shading>>();

function countsOf(results: Results, { dataset, places }: Atlas, shade: Shade) {
  const { prepared, shown } = results;
  if (prepared) return prepared.communes ?? { counts: new Map<Place, number>(), wide: 0 };
  const initiatives = dataset.initiatives.filter(({ id }) => shown.has(id));
  return {
    counts: communeCounts(initiatives, places, shade === 'whole'),
    wide: wideCount(initiatives, places),
  };
}

/** Counts the shown initiatives by commune, as the address asks, and parts the counts into classes. */
export function useShading(): Shading {
  const atlas = useAtlas();
  const results = useResults();
  const { shade } = useUrlState().state;
  return useMemo(() => {
    const { shown } = results;
    const known = answers.get(shown)?.get(shade);
    if (known) return known;
    const { counts, wide } = countsOf(results, atlas, shade);
    const shading = { counts, classes: classBreaks(counts.values()), wide };
    answers.set(shown, new Map([...(answers.get(shown) ?? []), [shade, shading]]));
    return shading;
  }, [atlas, results, shade]);
}
