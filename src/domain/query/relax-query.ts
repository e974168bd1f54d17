import type { FilterContext } from './criteria.ts';
import { filterInitiatives, resultCount } from './filter.ts';
import { FACET_NAMES, type FacetName } from './facets/facets.ts';
import type { Query } from './query.ts';
import { ANY_TIME, asksTime } from '../time/time-question.ts';

/** A constraint to let go of, and how many results that gives. */
export interface Relaxation {
  readonly drop: 'text' | 'time' | FacetName;
  readonly count: number;
}

/**
 * For a query without results: which one constraint to drop, the most fruitful first. Constraints
 * whose loss gives nothing are left out, so an empty list means that one step is not enough.
 */
export function waysToRelax(query: Query, context: FilterContext): readonly Relaxation[] {
  const loosenings: Relaxation[] = [];
  const offer = (drop: Relaxation['drop'], looser: Query, within = context) => {
    const count = resultCount(looser, filterInitiatives(looser, within));
    if (count > 0) loosenings.push({ drop, count });
  };
  if (context.textHits) offer('text', { ...query, text: '' }, { ...context, textHits: null });
  if (asksTime(query.time)) offer('time', { ...query, time: ANY_TIME });
  for (const facet of FACET_NAMES) {
    if (query[facet].length > 0) offer(facet, { ...query, [facet]: [] });
  }
  return loosenings.sort((a, b) => b.count - a.count);
}
