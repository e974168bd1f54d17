import type { Basis } from './model.ts';
import { ANY_TIME, asksTime, type TimeQuestion } from './time-question.ts';

/** What a person asks of the dataset. Empty lists and nulls ask nothing. */
export interface Query {
  readonly text: string;
  readonly approaches: readonly string[];
  readonly bases: readonly Basis[];
  readonly places: readonly string[];
  readonly initiators: readonly string[];
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
  themes: [],
  time: ANY_TIME,
  undated: false,
};

/** True when the query leaves every initiative in. */
export function asksNothing(query: Query): boolean {
  return (
    query.text === '' &&
    !asksTime(query.time) &&
    [query.approaches, query.bases, query.places, query.initiators, query.themes].every(
      (list) => list.length === 0,
    )
  );
}
