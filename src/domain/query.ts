import type { Basis } from './model.ts';

/** Years, both inclusive: an initiative matches when its period and the window intersect. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/** What a person asks of the dataset. Empty lists and nulls ask nothing. */
export interface Query {
  readonly text: string;
  readonly approaches: readonly string[];
  readonly bases: readonly Basis[];
  readonly places: readonly string[];
  readonly initiators: readonly string[];
  readonly themes: readonly string[];
  readonly window: YearWindow | null;
  /** Whether undated initiatives join the results while a window is set. */
  readonly undated: boolean;
}

export const EMPTY_QUERY: Query = {
  text: '',
  approaches: [],
  bases: [],
  places: [],
  initiators: [],
  themes: [],
  window: null,
  undated: false,
};

/** True when the query leaves every initiative in. */
export function asksNothing(query: Query): boolean {
  return (
    query.text === '' &&
    query.window === null &&
    [query.approaches, query.bases, query.places, query.initiators, query.themes].every(
      (list) => list.length === 0,
    )
  );
}
