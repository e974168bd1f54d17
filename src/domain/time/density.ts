import { yearOf, type Years } from './months.ts';
import type { PeriodSpan } from './period-span.ts';

/** What happened in the years of a timeline, one number a year from its first to its last. */
export interface Density {
  /** How many may have run at some time in the year. */
  readonly running: Uint32Array;
  /** How many started or ended in it; what is not known to the year is in no year. */
  readonly started: Uint32Array;
  readonly ended: Uint32Array;
  /** The greatest number of each kind. */
  readonly most: { readonly running: number; readonly change: number };
}

/**
 * Counts periods per year. One pass over the periods and one over the years, however long the
 * periods are: each adds one where it starts and takes one off after it ends, and the sum so far
 * is what runs (a difference array).
 */
export function densityOf(spans: Iterable<PeriodSpan | null>, years: Years): Density {
  const size = years.to - years.from + 1;
  const steps = new Int32Array(size + 1);
  const [started, ended] = [new Uint32Array(size), new Uint32Array(size)];
  const count = (counts: Uint32Array, first: number, last: number) => {
    const index = yearOf(first) - years.from;
    if (yearOf(last) === yearOf(first) && index >= 0 && index < size) counts[index]! += 1;
  };
  for (const span of spans) {
    if (!span) continue;
    const first = Math.max(0, yearOf(span.from) - years.from);
    const last = Math.min(size - 1, yearOf(span.to) - years.from);
    if (first <= last) {
      steps[first]! += 1;
      steps[last + 1]! -= 1;
    }
    if (span.starts) count(started, span.starts.from, span.starts.to);
    if (span.after === 'stated') count(ended, Math.min(span.sureTo, span.to), span.to);
  }
  const running = new Uint32Array(size);
  let now = 0;
  for (let index = 0; index < size; index++) {
    now += steps[index]!;
    running[index] = now;
  }
  const greatest = (...lists: Uint32Array[]) =>
    lists.reduce((most, list) => list.reduce((a, b) => Math.max(a, b), most), 0);
  return {
    running,
    started,
    ended,
    most: { running: greatest(running), change: greatest(started, ended) },
  };
}
