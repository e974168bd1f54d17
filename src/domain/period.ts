/** Periods as the guide states them: a subset of EDTF (ISO 8601-2, loc.gov/standards/datetime). */

import type { YearWindow } from './query.ts';

export type PeriodErrorCode = 'syntax' | 'month' | 'day' | 'order' | 'unsupported';

/** Why a period cannot be read; `code` is for those who say it in the reader's language. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
  constructor(
    readonly code: PeriodErrorCode,
    edtf: string,
  ) {
    super(`Period "${edtf}": ${REASONS[code]}`);
  }
}

const REASONS: Readonly<Record<PeriodErrorCode, string>> = {
  syntax: 'not a date such as 2015, 2015-06 or 2015-06-30, nor an interval such as 2015/2018',
  month: 'the month is not between 01 and 12',
  day: 'this month has no such day',
  order: 'it ends before it starts',
  unsupported: 'valid in EDTF, but not used here; write 2015, 2015-06, 2015/2018 or 2015/..',
};

/** A date in the precision stated; `month` counts from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: 'year' | 'month' | 'day';
}

export interface Period {
  readonly edtf: string;
  readonly start: Moment;
  /** Null while it runs on ("since 2021"). */
  readonly end: Moment | null;
}

/** Month indexes (year * 12 + month - 1), both inclusive. */
export interface PeriodSpan {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/** Marks of EDTF levels 1 and 2, of times, and of years before 0. */
const BEYOND = /^(?=.*[~?%XSEYT[{]|-)[\d\-~?%XSEYTZ:+.,[\]{}]+$/;

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `A/B` or `A/..`. A single date starts and ends there.
 * Throws PeriodError; other parts of EDTF, such as `2015~` or `../2015`, are `unsupported`.
 */
export function parsePeriod(edtf: string): Period {
  const [first = '', second, ...rest] = edtf.split('/');
  if (rest.length > 0 || edtf === '/') throw new PeriodError('syntax', edtf);
  if (second !== undefined && (first === '' || first === '..' || second === '')) {
    throw new PeriodError('unsupported', edtf);
  }
  const start = parseMoment(first, edtf);
  if (second === '..') return { edtf, start, end: null };
  const end = second === undefined ? start : parseMoment(second, edtf);
  // Only a certain contradiction is refused: 2015-06/2015 may well end in December.
  if (dayNumber(end, 99) < dayNumber(start, 0)) throw new PeriodError('order', edtf);
  return { edtf, start, end };
}

function parseMoment(text: string, edtf: string): Moment {
  const match = DATE.exec(text);
  if (!match) {
    const known = BEYOND.test(text) && /\d/.test(text);
    throw new PeriodError(known ? 'unsupported' : 'syntax', edtf);
  }
  const [year, month, day] = [Number(match[1]), numberOrNull(match[2]), numberOrNull(match[3])];
  if (month === null) return { year, month, day: null, precision: 'year' };
  // EDTF writes seasons and other parts of a year as "months" 21 to 41.
  if (month >= 21 && month <= 41 && day === null) throw new PeriodError('unsupported', edtf);
  if (month < 1 || month > 12) throw new PeriodError('month', edtf);
  if (day === null) return { year, month, day, precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) throw new PeriodError('day', edtf);
  return { year, month, day, precision: 'day' };
}

const numberOrNull = (text: string | undefined) => (text === undefined ? null : Number(text));

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const dayNumber = ({ year, month, day }: Moment, unknown: number) =>
  year * 10_000 + (month ?? unknown) * 100 + (day ?? unknown);

/** Index of the first month that a moment may mean: year * 12 + month - 1. */
export function firstMonth({ year, month }: Moment): number {
  return year * 12 + (month ?? 1) - 1;
}

/** Index of the last month that a moment may mean: year * 12 + month - 1. */
export function lastMonth({ year, month }: Moment): number {
  return year * 12 + (month ?? 12) - 1;
}

/**
 * The months a period may cover. An open one runs to the guide's date, the last that is known.
 * @param guideDate EDTF year or month, such as `2026-05`
 */
export function periodSpan({ start, end }: Period, guideDate: string): PeriodSpan {
  const from = firstMonth(start);
  if (end) return { from, to: lastMonth(end), open: false };
  // Sliced, not parsed: this runs for every initiative at every step of the slider.
  const known = Number(guideDate.slice(0, 4)) * 12 + (Number(guideDate.slice(5, 7)) || 12) - 1;
  return { from, to: Math.max(from, known), open: true };
}

const yearOf = (month: number) => Math.floor(month / 12);

/**
 * Whether a period and a window of whole years share a year. An open period is known until the
 * guide's date, so it matches no window that begins in a later year.
 */
export function intersectsWindow(
  period: Period | null,
  window: YearWindow,
  guideDate: string,
): 'in' | 'out' | 'undated' {
  if (!period) return 'undated';
  const { from, to } = periodSpan(period, guideDate);
  return yearOf(from) <= window.to && yearOf(to) >= window.from ? 'in' : 'out';
}

/** The years from the first to the last that any period covers; the guide's year if none does. */
export function yearRange(periods: readonly (Period | null)[], guideDate: string): YearWindow {
  const range = { from: Infinity, to: -Infinity };
  for (const period of periods) {
    if (!period) continue;
    const { from, to } = periodSpan(period, guideDate);
    range.from = Math.min(range.from, yearOf(from));
    range.to = Math.max(range.to, yearOf(to));
  }
  const guideYear = Number(guideDate.slice(0, 4));
  return range.from <= range.to ? range : { from: guideYear, to: guideYear };
}
