import { monthOf, type Months } from './months.ts';
import { PeriodError } from './period-error.ts';

/** Seasons as EDTF numbers them: 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24;

/** A date in the precision stated. */
export interface Moment {
  /** As written, in EDTF. */
  readonly edtf: string;
  /** The first of them where only a decade or century is stated. */
  readonly year: number;
  /** Counts from 1. */
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  /** `2015~`: about then. */
  readonly approximate: boolean;
  /** `2015?`: by an unsure source. */
  readonly uncertain: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/;
/** Characters that only EDTF, or ISO 8601 beyond plain dates, gives a meaning. */
const BEYOND = /^[\d\-~?%XSEYTZ:+.,[\]{}]+$/;

/**
 * Reads one end of a period: `2015`, `2015-06`, `2015-06-30`, `2015-21` (a season), `201X`, `20XX`,
 * `2015-XX`, `2015-06-XX`, each with `~`, `?` or `%` behind it.
 * After EDTF levels 0 and 1, loc.gov/standards/datetime. Throws PeriodError.
 */
export function parseMoment(text: string, edtf: string): Moment {
  const [, years, monthText, dayText, mark] = DATE.exec(text) ?? [];
  if (years === undefined) throw new PeriodError(beyond(text), edtf);
  const rough = years.endsWith('X');
  if (rough && monthText !== undefined) throw new PeriodError('mixed', edtf);
  if (monthText === 'XX' && dayText !== undefined && dayText !== 'XX') {
    throw new PeriodError('mixed', edtf);
  }
  const number = (part: string | undefined) =>
    part === undefined || part === 'XX' ? null : Number(part);
  const [month, day] = [number(monthText), number(dayText)];
  const base = {
    edtf: text,
    year: Number(years.replaceAll('X', '0')),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const none = { month: null, day: null, season: null };
  if (rough) {
    return { ...base, ...none, precision: years.endsWith('XX') ? 'century' : 'decade' };
  }
  if (month === null) return { ...base, ...none, precision: 'year' };
  if (month > 20 && month < 42 && dayText === undefined) {
    if (!isSeason(month)) throw new PeriodError('quarter', edtf);
    return { ...base, ...none, season: month, precision: 'season' };
  }
  if (month < 1 || month > 12) throw new PeriodError('month', edtf);
  if (day === null) return { ...base, ...none, month, precision: 'month' };
  if (day < 1 || day > daysIn(base.year, month)) throw new PeriodError('day', edtf);
  return { ...base, month, day, season: null, precision: 'day' };
}

const isSeason = (month: number): month is Season => month <= 24;

/** What an unreadable date is: a part of EDTF that is not used here, or no date at all. */
function beyond(text: string) {
  if (!/\d/.test(text) || !BEYOND.test(text)) return 'syntax';
  if (/[[\]{},]|\.\./.test(text)) return 'set';
  if (text.includes('T')) return 'time';
  if (/^(Y|-)|S|E/.test(text)) return 'year';
  if (/[~?%]/.test(text)) return 'mark';
  return text.includes('X') ? 'mixed' : 'syntax';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const YEARS = { century: 100, decade: 10, year: 1, season: 1, month: 1, day: 1 } as const;

/**
 * The months that a moment may mean: see `Months`. Seasons by the meteorological calendar of the
 * north (spring is March to May). The winter of a year may be either of its ends: EDTF does not
 * say, so the whole year stays possible.
 */
export function monthsOf({ year, month, season, precision }: Moment): Months {
  if (month !== null) return { from: monthOf(year, month), to: monthOf(year, month) };
  if (season !== null && season !== 24) {
    const first = monthOf(year, (season - 20) * 3);
    return { from: first, to: first + 2 };
  }
  return { from: monthOf(year, 1), to: monthOf(year + YEARS[precision] - 1, 12) };
}
