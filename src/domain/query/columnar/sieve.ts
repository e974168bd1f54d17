import { linkTest, tieTest } from '../criteria.ts';
import type { Query } from '../query.ts';
import { asksTime, timeState, type TimeState } from '../../time/time-question.ts';
import type { Column, Columns } from './columns.ts';

/** What a question asks besides time, each as a bit: which of them a row fails. */
export const FAILS = {
  text: 1,
  near: 2,
  drawsOn: 4,
  places: 8,
  initiators: 16,
  themes: 32,
} as const;

/** Per row: 1 where it is meant. */
export type Hits = Uint8Array;

/** How every row stands to a question. */
export interface Sieve {
  /** Per row the sum of the `FAILS` that it fails; 0 for the pool. */
  readonly fails: Uint8Array;
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
export function sieve(columns: Columns, { query, textHits, nearHits }: Asked): Sieve {
  const { dataset, places, guide, spans } = columns;
  const fails = new Uint8Array(dataset.initiatives.length);
  const judge = <T>(bit: number, { values, at }: Column<T>, passes: (value: T) => boolean) => {
    const verdicts = Uint8Array.from(values, (value) => (passes(value) ? 0 : bit));
    for (let row = 0; row < fails.length; row++) fails[row]! |= verdicts[at[row]!]!;
  };
  const hit = (bit: number, hits: Hits | null) => {
    if (!hits) return;
    for (let row = 0; row < fails.length; row++) if (!hits[row]) fails[row]! |= bit;
  };
  hit(FAILS.text, textHits);
  hit(FAILS.near, nearHits);
  if (query.approaches.length > 0 || query.bases.length > 0) {
    const fits = linkTest(query);
    judge(FAILS.drawsOn, columns.drawsOn, (links) => links.some(fits));
  }
  if (query.places.length > 0) {
    const isIn = (id: string) => query.places.some((chosen) => places.isWithin(id, chosen));
    const within = new Set(places.all.filter(({ id }) => isIn(id)).map(({ id }) => id));
    judge(FAILS.places, columns.placeIds, (ids) => ids.some((id) => within.has(id)));
  }
  if (query.initiators.length > 0 || query.roles.length > 0) {
    const fits = tieTest(query);
    judge(FAILS.initiators, columns.organisations, (ties) => ties.some(fits));
  }
  if (query.themes.length > 0) {
    const wanted = new Set(query.themes);
    judge(FAILS.themes, columns.themes, (ids) => ids.some((id) => wanted.has(id)));
  }
  if (!asksTime(query.time)) return { fails, stateOf: () => 'in', isDated: () => true };
  const states = spans.values.map((span) => timeState(span, query.time, guide));
  const stateOf = (row: number) => states[spans.at[row]!]!;
  const isDated = (row: number) =>
    stateOf(row) === 'in' || (query.undated && stateOf(row) === 'undated');
  return { fails, stateOf, isDated };
}
