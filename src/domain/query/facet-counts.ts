import { criteriaOf, timeStates, valueTest, type FilterContext } from './criteria.ts';
import { DIMENSIONS, eachFacet, type FacetName } from './facets/facets.ts';
import type { Query } from './query.ts';

/** Per facet, by option id: how many results choosing only that option gives; absent means 0. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Counts initiatives per option, each initiative once however often it names the option. */
class Tally {
  private readonly slots = new Map<string, { count: number; last: number }>();

  add(option: string, turn: number): void {
    const slot = this.slots.get(option);
    if (!slot) this.slots.set(option, { count: 1, last: turn });
    else if (slot.last !== turn) {
      slot.count++;
      slot.last = turn;
    }
  }

  counts(): ReadonlyMap<string, number> {
    return new Map([...this.slots].map(([option, { count }]) => [option, count]));
  }
}

/**
 * What each option would leave if it were the only one chosen in its facet, all else as asked.
 * One pass: an initiative that fails nothing counts in every facet, one that fails a single facet
 * counts in that facet only, and one that fails two cannot be won back by one choice.
 */
export function facetCounts(query: Query, context: FilterContext): FacetCounts {
  const criteria = criteriaOf(query, context);
  const stateOf = timeStates(query, context);
  const { places } = context;
  const tallies = eachFacet(() => new Tally());
  const counted = DIMENSIONS.map((dimension) => ({
    dimension,
    facets: Object.entries(dimension.facets).map(([name, { optionsOf }]) => ({
      optionsOf,
      tally: tallies[name as FacetName],
      fits: valueTest(dimension, query, places, name),
    })),
  }));
  context.dataset.initiatives.forEach((initiative, turn) => {
    const state = stateOf(initiative);
    if (state === 'out' || (state === 'undated' && !query.undated)) return;
    const [failed, another] = criteria.filter((criterion) => !criterion.passes(initiative));
    if (another) return;
    for (const { dimension, facets } of counted) {
      if (failed && failed.on !== dimension) continue;
      for (const value of dimension.valuesOf(initiative)) {
        for (const { optionsOf, tally, fits } of facets) {
          if (fits && !fits(value)) continue;
          for (const option of optionsOf(value, places)) tally.add(option, turn);
        }
      }
    }
  });
  return eachFacet((name) => tallies[name].counts());
}
