import { sideTests } from '../criteria.ts';
import type { FacetCounts } from '../facets.ts';
import type { Query } from '../query.ts';
import type { Column, Columns } from './columns.ts';
import { FAILS, type Sieve } from './sieve.ts';

/** Counts values by what each stands for, a value once for each different thing. */
function spreadOut<T>(
  { values }: Column<T>,
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
export function fastFacets(columns: Columns, query: Query, { fails, isDated }: Sieve): FacetCounts {
  const { drawsOn, placeIds, organisations, themes, places } = columns;
  const tally = ({ values, at }: Column<unknown>, bit: number) => {
    const counts = new Uint32Array(values.length);
    for (let row = 0; row < fails.length; row++) {
      // What fails this facet alone can be won back by one choice in it.
      if ((fails[row]! & ~bit) !== 0) continue;
      if (isDated(row)) counts[at[row]!]! += 1;
    }
    return counts;
  };
  const { approachFits, basisFits, idFits, roleFits } = sideTests(query);
  const links = tally(drawsOn, FAILS.drawsOn);
  const ties = tally(organisations, FAILS.initiators);
  return {
    approaches: spreadOut(drawsOn, links, (value) =>
      value.filter(basisFits).map(({ approach }) => approach),
    ),
    bases: spreadOut(drawsOn, links, (value) =>
      value.filter(approachFits).map(({ basis }) => basis),
    ),
    places: spreadOut(placeIds, tally(placeIds, FAILS.places), (ids) =>
      ids.flatMap((id) => [id, ...places.ancestors(id).map((above) => above.id)]),
    ),
    initiators: spreadOut(organisations, ties, (value) =>
      value.filter(roleFits).map(({ id }) => id),
    ),
    roles: spreadOut(organisations, ties, (value) => value.filter(idFits).map(({ tie }) => tie)),
    themes: spreadOut(themes, tally(themes, FAILS.themes), (ids) => ids),
  };
}
