import type { Basis, Tie } from '../model.ts';
import { ANY_TIME, asksTime, type TimeQuestion } from '../time/time-question.ts';

/** What is asked by choosing from lists, by the field of the query that holds it. */
export const FACETS = ['approaches', 'bases', 'places', 'initiators', 'roles', 'themes'] as const;
export type Facet = (typeof FACETS)[number];

/** What a person asks of the dataset. Empty lists and nulls ask nothing. */
export interface Query {
  readonly text: string;
  readonly approaches: readonly string[];
  readonly bases: readonly Basis[];
  readonly places: readonly string[];
  /** Organisations, whatever their role. */
  readonly initiators: readonly string[];
  readonly roles: readonly Tie[];
  readonly themes: readonly string[];
  readonly time: TimeQuestion;
  /** Whether undated initiatives join the results while something is asked of time. */
  readonly undated: boolean;
}

export const EMPTY_QUERY: Query = {
  text: '',
  approaches: [],
  bases: [],
  places: [],
  initiators: [],
  roles: [],
  themes: [],
  time: ANY_TIME,
  undated: false,
};

/** True when the query leaves every initiative in. */
export function asksNothing(query: Query): boolean {
  return (
    query.text === '' && !asksTime(query.time) && FACETS.every((facet) => query[facet].length === 0)
  );
}
