import { ANY_TIME, asksTime, type TimeQuestion } from '../time/time-question.ts';
import { eachFacet, FACET_NAMES, type Chosen } from './facets/facets.ts';

/** What a person asks of the dataset. Empty lists and nulls ask nothing. */
export interface Query extends Chosen {
  readonly text: string;
  readonly time: TimeQuestion;
  /** Whether undated initiatives join the results while something is asked of time. */
  readonly undated: boolean;
}

export const EMPTY_QUERY: Query = {
  text: '',
  ...eachFacet(() => []),
  time: ANY_TIME,
  undated: false,
};

/** True when the query leaves every initiative in. */
export function asksNothing(query: Query): boolean {
  return (
    query.text === '' &&
    !asksTime(query.time) &&
    FACET_NAMES.every((facet) => query[facet].length === 0)
  );
}
