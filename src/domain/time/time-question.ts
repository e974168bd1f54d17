import { overlap, type Months } from './months.ts';
import type { PeriodSpan } from './period-span.ts';

/** The two readings of a window: ran at some time in it, or started in it. */
export const READINGS = ['ran', 'started'] as const;
export type Reading = (typeof READINGS)[number];

/** What a person asks of time. */
export interface TimeQuestion {
  readonly window: Months | null;
  readonly reading: Reading;
  /** Runs at the guide's date, the "now" of all that is known. */
  readonly now: boolean;
  /** Surely longer than so many years. */
  readonly longer: number | null;
  /** Surely ended before the guide's date. */
  readonly ended: boolean;
}

export const ANY_TIME: TimeQuestion = {
  window: null,
  reading: 'ran',
  now: false,
  longer: null,
  ended: false,
};

/** Whether a question of time asks anything. */
export function asksTime({ window, now, longer, ended }: TimeQuestion): boolean {
  return window !== null || now || longer !== null || ended;
}

/** How a period stands to a question: in, out, or not to be said from what is stated. */
export type TimeState = 'in' | 'out' | 'undated';

/**
 * Judges a period. A window is generous, it takes in what may have run or started there, and so is
 * "now"; the two claims, longer than and ended, hold only where what is stated makes them sure.
 * @param guide number of the guide's month, see `guideMonth`
 */
export function timeState(
  span: PeriodSpan | null,
  question: TimeQuestion,
  guide: number,
): TimeState {
  if (!span) return asksTime(question) ? 'undated' : 'in';
  const { window, reading, now, longer, ended } = question;
  let state: TimeState = 'in';
  if (window) state = reading === 'ran' ? ran(span, window, guide) : started(span, window);
  if (now) state = both(state, ran(span, { from: guide, to: guide }, guide));
  if (longer !== null) state = both(state, isLonger(span, longer * 12));
  return ended ? both(state, hasEnded(span, guide)) : state;
}

/** What two answers come to: out if either is, else undated if either is. */
function both(a: TimeState, b: TimeState): TimeState {
  return a === 'in' || b === 'out' ? b : a;
}

function ran(span: PeriodSpan, window: Months, guide: number): TimeState {
  if (overlap(span, window)) return 'in';
  const mayHave =
    window.to < span.from
      ? span.before === 'unknown'
      : span.after === 'unknown' && window.from <= guide;
  return mayHave ? 'undated' : 'out';
}

function started(span: PeriodSpan, window: Months): TimeState {
  if (span.starts) return overlap(span.starts, window) ? 'in' : 'out';
  return window.from <= span.to ? 'undated' : 'out';
}

/**
 * How a period stands at the guide's date: it runs, it surely ended before, or what is stated does
 * not tell.
 * @param guide number of the guide's month
 */
export function runningAt(span: PeriodSpan | null, guide: number): 'runs' | 'ended' | 'unknown' {
  // What has not begun by the guide's date is only planned.
  if (!span || span.after === 'unknown' || span.from > guide) return 'unknown';
  return hasEnded(span, guide) === 'in' ? 'ended' : 'runs';
}

function isLonger(span: PeriodSpan, months: number): TimeState {
  if (span.before !== 'stated' || span.after === 'unknown') return 'undated';
  return span.sureTo - span.sureFrom >= months ? 'in' : 'out';
}

function hasEnded(span: PeriodSpan, guide: number): TimeState {
  if (span.after === 'unknown') return 'undated';
  return span.after === 'stated' && span.to < guide ? 'in' : 'out';
}
