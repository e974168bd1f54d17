import { criteriaOf, timeStates, type FilterContext } from './criteria.ts';
import type { Initiative } from '../model.ts';
import type { Query } from './query.ts';

export type { FilterContext } from './criteria.ts';

export interface FilterResult {
  readonly matches: readonly Initiative[];
  /** When something is asked of time: those that pass the rest, but whose dates do not tell. */
  readonly undated: readonly Initiative[];
}

/** The initiatives that pass all that a query asks but time, in the dataset's order. */
export function poolOf(query: Query, context: FilterContext): readonly Initiative[] {
  const criteria = criteriaOf(query, context);
  return context.dataset.initiatives.filter((initiative) =>
    criteria.every((criterion) => criterion.passes(initiative)),
  );
}

/** Parts a pool by what the query asks of time: what lies outside of that is in neither list. */
export function partByTime(
  pool: readonly Initiative[],
  query: Pick<Query, 'time'>,
  context: Pick<FilterContext, 'spans' | 'dataset'>,
): FilterResult {
  const stateOf = timeStates(query, context);
  const parts: Record<ReturnType<typeof stateOf>, Initiative[]> = { in: [], out: [], undated: [] };
  for (const initiative of pool) parts[stateOf(initiative)].push(initiative);
  return { matches: parts.in, undated: parts.undated };
}

/**
 * The initiatives that a query leaves, in the dataset's order: one chosen option is enough within
 * a facet, all facets must agree. `query.undated` changes nothing here: whether the undated are
 * shown is the view's matter, see `resultCount`.
 */
export function filterInitiatives(query: Query, context: FilterContext): FilterResult {
  return partByTime(poolOf(query, context), query, context);
}

/** What a person sees of the results: the matches, and the undated ones when the query shows them. */
export function resultsShown(
  query: Pick<Query, 'undated'>,
  { matches, undated }: Pick<FilterResult, 'matches' | 'undated'>,
): readonly Initiative[] {
  return query.undated ? [...matches, ...undated] : matches;
}

/** How many results a person sees: the matches, and the undated ones when the query shows them. */
export function resultCount(
  query: Query,
  { matches, undated }: Pick<FilterResult, 'matches' | 'undated'>,
): number {
  return matches.length + (query.undated ? undated.length : 0);
}
