import { criteriaOf, windowState, type FilterContext } from './criteria.ts';
import type { Initiative } from './model.ts';
import type { Query } from './query.ts';

export type { FilterContext } from './criteria.ts';

export interface FilterResult {
  readonly matches: readonly Initiative[];
  /** With a window set: those that pass all but the window because they have no date. */
  readonly undated: readonly Initiative[];
}

/**
 * The initiatives that a query leaves, in the dataset's order: one chosen option is enough within
 * a facet, all facets must agree. Each is in at most one of the two lists. `query.undated` changes
 * nothing here: whether the undated are shown is the view's matter, see `resultCount`.
 */
export function filterInitiatives(query: Query, context: FilterContext): FilterResult {
  const criteria = criteriaOf(query, context);
  const stateOf = windowState(query, context);
  const result = { matches: [] as Initiative[], undated: [] as Initiative[] };
  for (const initiative of context.dataset.initiatives) {
    if (!criteria.every((criterion) => criterion.passes(initiative))) continue;
    const state = stateOf(initiative);
    if (state === 'in') result.matches.push(initiative);
    if (state === 'undated') result.undated.push(initiative);
  }
  return result;
}

/** How many results a person sees: the matches, and the undated ones when the query shows them. */
export function resultCount(query: Query, { matches, undated }: FilterResult): number {
  return matches.length + (query.undated ? undated.length : 0);
}
