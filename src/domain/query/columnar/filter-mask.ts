import { valueTest } from '../criteria.ts';
import { DIMENSIONS } from '../facets/facets.ts';
import type { Query } from '../query.ts';
import { asksTime, timeState, type TimeState } from '../../time/time-question.ts';
import type { Column, Columns } from './columns.ts';

/** What a question asks besides time, each as a bit: which of them a row fails. */
const [TEXT, NEAR] = [1, 2];
/** The bit of a dimension by its place in `DIMENSIONS`. */
export const bitOf = (dimension: number) => 4 << dimension;

/** Per row: 1 where it is meant. */
export type Hits = Uint8Array;

/** How every row stands to a question. */
export interface FilterMask {
  /** Per row the sum of the bits of what it fails; 0 for the pool. */
  readonly fails: Uint16Array;
  readonly stateOf: (row: number) => TimeState;
  /** Whether what it asks of time shows a row, with the undated where they are asked for. */
  readonly isDated: (row: number) => boolean;
}

/** The question, with what was found for its text and its reach; null where those ask nothing. */
export interface Asked {
  readonly query: Query;
  readonly textHits: Hits | null;
  readonly nearHits: Hits | null;
}

/** Judges every row by what a question asks. */
export function filterMask(columns: Columns, { query, textHits, nearHits }: Asked): FilterMask {
  const { dataset, places, guide, spans } = columns;
  const fails = new Uint16Array(dataset.initiatives.length);
  const judge = <T>(bit: number, { values, at }: Column<T>, passes: (value: T) => boolean) => {
    const verdicts = Uint16Array.from(values, (value) => (passes(value) ? 0 : bit));
    for (let row = 0; row < fails.length; row++) fails[row]! |= verdicts[at[row]!]!;
  };
  const hit = (bit: number, hits: Hits | null) => {
    if (!hits) return;
    for (let row = 0; row < fails.length; row++) if (!hits[row]) fails[row]! |= bit;
  };
  hit(TEXT, textHits);
  hit(NEAR, nearHits);
  DIMENSIONS.forEach((dimension, number) => {
    const fits = valueTest(dimension, query, places);
    if (fits) judge(bitOf(number), columns.dimensions[number]!, (values) => values.some(fits));
  });
  if (!asksTime(query.time)) return { fails, stateOf: () => 'in', isDated: () => true };
  const states = spans.values.map((span) => timeState(span, query.time, guide));
  const stateOf = (row: number) => states[spans.at[row]!]!;
  const isDated = (row: number) =>
    stateOf(row) === 'in' || (query.undated && stateOf(row) === 'undated');
  return { fails, stateOf, isDated };
}
