import { valueTest } from '../criteria.ts';
import type { FacetCounts } from '../facet-counts.ts';
import { DIMENSIONS } from '../facets/facets.ts';
import type { Query } from '../query.ts';
import type { Columns } from './columns.ts';
import { bitOf, type FilterMask } from './filter-mask.ts';

/** Counts values by the options that each stands for, an option once for each different value. */
function spreadOut<T>(
  values: readonly T[],
  tally: Uint32Array,
  optionsOf: (value: T) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  values.forEach((value, number) => {
    const count = tally[number]!;
    if (count === 0) return;
    for (const option of new Set(optionsOf(value))) {
      counts.set(option, (counts.get(option) ?? 0) + count);
    }
  });
  return counts;
}

/** What each option would leave, see `facetCounts`: counted by value, then spread over the options. */
export function fastFacets(
  columns: Columns,
  query: Query,
  { fails, isDated }: FilterMask,
): FacetCounts {
  const { dimensions, places } = columns;
  const counted = DIMENSIONS.flatMap((dimension, number) => {
    const { values, at } = dimensions[number]!;
    const tally = new Uint32Array(values.length);
    for (let row = 0; row < fails.length; row++) {
      // What fails this dimension alone can be won back by one choice in it.
      if ((fails[row]! & ~bitOf(number)) !== 0) continue;
      if (isDated(row)) tally[at[row]!]! += 1;
    }
    return Object.entries(dimension.facets).map(([name, { optionsOf }]) => {
      const fits = valueTest(dimension, query, places, name);
      const options = (all: readonly unknown[]) =>
        (fits ? all.filter(fits) : all).flatMap((value) => optionsOf(value, places));
      return [name, spreadOut(values, tally, options)] as const;
    });
  });
  return Object.fromEntries(counted) as Record<keyof FacetCounts, ReadonlyMap<string, number>>;
}
