import { yearOf, type Months, type Years } from './months.ts';
import type { TimeQuestion } from './time-question.ts';

/** Questions of time that people ask most; they combine, as far as an answer is possible. */
export const PRESETS = ['now', 'since', 'overTen', 'ended'] as const;
export type Preset = (typeof PRESETS)[number];

/** So many years back begins what is recent, of our choosing. */
const RECENT = 5;
const LONG = 10;

/**
 * The year that "since" begins in: the one that is asked, else five years before the guide.
 * @param guide number of the guide's month
 * @param years the years of the timeline
 */
export function sinceYear(time: TimeQuestion, guide: number, years: Years): number {
  return isSince(time, years) ? yearOf(time.window.from) : yearOf(guide) - RECENT;
}

/** Whether a question asks what started since some year, whatever else it asks. */
function isSince(time: TimeQuestion, years: Years): time is TimeQuestion & { window: Months } {
  const { window, reading } = time;
  if (window === null || reading !== 'started') return false;
  return window.from % 12 === 0 && window.to >= years.to * 12 + 11;
}

/** Whether a question asks what a preset asks, whatever else it asks beside it. */
export function asksPreset(time: TimeQuestion, preset: Preset, years: Years): boolean {
  switch (preset) {
    case 'now':
      return time.now;
    case 'since':
      return isSince(time, years);
    case 'overTen':
      return time.longer === LONG;
    case 'ended':
      return time.ended;
  }
}

/** A question with what a preset asks; what it leaves no answer to is let go of. */
export function withPreset(
  time: TimeQuestion,
  preset: Preset,
  guide: number,
  years: Years,
): TimeQuestion {
  switch (preset) {
    case 'now':
      return { ...time, now: true, ended: false };
    case 'since': {
      const from = sinceYear(time, guide, years);
      const to = Math.max(from, years.to);
      return { ...time, window: { from: from * 12, to: to * 12 + 11 }, reading: 'started' };
    }
    case 'overTen':
      return { ...time, longer: LONG };
    case 'ended':
      return { ...time, ended: true, now: false };
  }
}

/** A question without what a preset asks. */
export function withoutPreset(time: TimeQuestion, preset: Preset): TimeQuestion {
  switch (preset) {
    case 'now':
      return { ...time, now: false };
    case 'since':
      return { ...time, window: null, reading: 'ran' };
    case 'overTen':
      return { ...time, longer: null };
    case 'ended':
      return { ...time, ended: false };
  }
}
