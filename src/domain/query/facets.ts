import { criteriaOf, sideTests, tiedTo, timeStates, type FilterContext } from './criteria.ts';
import { FACETS, type Facet, type Query } from './query.ts';

/** Per facet, by option id: how many results choosing only that option gives; absent means 0. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

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

const perFacet = <T>(make: (facet: Facet) => T) =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;

/**
 * What each option would leave if it were the only one chosen in its facet, all else as asked.
 * One pass: an initiative that fails nothing counts in every facet, one that fails a single facet
 * counts in that facet only, and one that fails two cannot be won back by one choice.
 */
export function facetCounts(query: Query, context: FilterContext): FacetCounts {
  const criteria = criteriaOf(query, context);
  const stateOf = timeStates(query, context);
  const { approachFits, basisFits, idFits, roleFits } = sideTests(query);
  const tallies = perFacet(() => new Tally());
  context.dataset.initiatives.forEach((initiative, turn) => {
    const state = stateOf(initiative);
    if (state === 'out' || (state === 'undated' && !query.undated)) return;
    const [failed, another] = criteria.filter((criterion) => !criterion.passes(initiative));
    if (another) return;
    const counts = (facet: string) => !failed || failed.on === facet;

    if (counts('drawsOn')) {
      for (const link of initiative.drawsOn) {
        if (basisFits(link)) tallies.approaches.add(link.approach, turn);
        if (approachFits(link)) tallies.bases.add(link.basis, turn);
      }
    }
    if (counts('places')) {
      for (const id of initiative.places) {
        tallies.places.add(id, turn);
        for (const above of context.places.ancestors(id)) tallies.places.add(above.id, turn);
      }
    }
    if (counts('initiators')) {
      for (const one of tiedTo(initiative)) {
        if (roleFits(one)) tallies.initiators.add(one.id, turn);
        if (idFits(one)) tallies.roles.add(one.tie, turn);
      }
    }
    if (counts('themes')) for (const id of initiative.themes) tallies.themes.add(id, turn);
  });
  return perFacet((facet) => tallies[facet].counts());
}
