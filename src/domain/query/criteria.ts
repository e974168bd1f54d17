import type { Dataset, Initiative } from '../model.ts';
import { guideMonth } from '../time/months.ts';
import type { PeriodSpan } from '../time/period-span.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import type { Dimension } from './facets/dimension.ts';
import { DIMENSIONS, type Chosen, type FacetName } from './facets/facets.ts';
import type { Query } from './query.ts';
import { asksTime, timeState, type TimeState } from '../time/time-question.ts';

/** What a query is judged against. */
export interface FilterContext {
  readonly dataset: Dataset;
  /** By initiative id; null where undated. */
  readonly spans: Pick<ReadonlyMap<string, PeriodSpan | null>, 'get'>;
  readonly places: PlaceIndex;
  /** Ids that match the free text; null when it asks nothing or its index is on its way. */
  readonly textHits: ReadonlySet<string> | null;
  /** Ids that lie within the reach asked; null when none is asked or it is not known from where. */
  readonly nearHits: ReadonlySet<string> | null;
}

/** One thing that a query asks; what is chosen in the facets of a dimension is asked together. */
export interface Criterion {
  readonly on: 'text' | 'near' | Dimension<unknown>;
  passes(initiative: Initiative): boolean;
}

/**
 * Gives a test of a value of a dimension: does it suit what is chosen in each of its facets? Null
 * where nothing is.
 * @param aside a facet that is left open, to count what each of its options would give
 */
export function valueTest<Value>(
  { facets }: Dimension<Value>,
  query: Partial<Chosen>,
  places: PlaceIndex,
  aside?: string,
): ((value: Value) => boolean) | null {
  const asked = Object.entries(facets).flatMap(([name, { optionsOf }]) => {
    const chosen = new Set<string>(query[name as FacetName]);
    return name === aside || chosen.size === 0 ? [] : { optionsOf, chosen };
  });
  if (asked.length === 0) return null;
  return (value) =>
    asked.every(({ optionsOf, chosen }) => optionsOf(value, places).some((one) => chosen.has(one)));
}

/** What the query asks, time aside; what it leaves open is left out. */
export function criteriaOf(query: Query, context: FilterContext): readonly Criterion[] {
  const { textHits, nearHits, places } = context;
  const criteria: Criterion[] = [];
  if (textHits) criteria.push({ on: 'text', passes: ({ id }) => textHits.has(id) });
  if (nearHits) criteria.push({ on: 'near', passes: ({ id }) => nearHits.has(id) });
  for (const dimension of DIMENSIONS) {
    const fits = valueTest(dimension, query, places);
    if (fits) criteria.push({ on: dimension, passes: (one) => dimension.valuesOf(one).some(fits) });
  }
  return criteria;
}

/** How an initiative stands to what the query asks of time; `in` for all when that is nothing. */
export function timeStates(
  { time }: Pick<Query, 'time'>,
  { spans, dataset }: Pick<FilterContext, 'spans' | 'dataset'>,
): (initiative: Pick<Initiative, 'id'>) => TimeState {
  if (!asksTime(time)) return () => 'in';
  const guide = guideMonth(dataset.guideDate);
  return ({ id }) => timeState(spans.get(id) ?? null, time, guide);
}
