import { LOCALES, type Language } from '../../domain/languages.ts';
import { memo } from '../../domain/lib/memo.ts';
import type { Moment } from '../../domain/time/edtf-date.ts';
import { wholeYears, yearOf, type Months } from '../../domain/time/months.ts';
import { MONTHS } from '../../domain/time/month-names.ts';
import { isMoment, type Period } from '../../domain/time/period.ts';
import { unitAt, type Unit } from '../../domain/time/units.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Short months are said seldom: the platform knows them, and takes its time to read them up. */
const shortMonths = memo(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** A month, or a day of it, in words: "juli 2024". */
function sayMonth(
  { year, month, day }: { year: number; month: number; day: number | null },
  language: Language,
): string {
  const words = `${MONTHS[language][month - 1]!} ${year}`;
  return day === null ? words : `${day} ${words}`;
}

/** A day or a month in words. @param date ISO 8601, `2026-11-30` or `2026-11` */
export function sayDay(date: string, language: Language): string {
  const [year = 0, month = 1, day = null] = date.split('-').map(Number);
  return sayMonth({ year, month, day }, language);
}

function sayDate(
  { year, month, day, season, precision }: Moment,
  language: Language,
  t: Translate,
) {
  if (month !== null) return sayMonth({ year, month, day }, language);
  if (season !== null) return t(`season.${season}`, { year: String(year) });
  if (precision === 'decade') return t('moment.decade', { year: String(year) });
  return precision === 'century' ? `${year}–${year + 99}` : String(year);
}

function sayMoment(moment: Moment, language: Language, t: Translate): string {
  const about = sayDate(moment, language, t);
  const date = moment.approximate ? t('moment.approximate', { date: about }) : about;
  return moment.uncertain ? t('moment.uncertain', { date }) : date;
}

/** From one to another, as typographers write it: spaces around the dash where the ends have them. */
function between(start: string, end: string): string {
  return `${start} ${end}`.split(' ').length > 2 ? `${start} – ${end}` : `${start}–${end}`;
}

/** A period as a person says it, in the precision stated: "sinds juli 2024", "2018–2021". */
export function sayPeriod(period: Period | null, language: Language, t: Translate): string {
  if (!period) return t('period.unknown');
  const { start: first, end: last } = period;
  const start = isMoment(first) ? sayMoment(first, language, t) : null;
  const end = isMoment(last) ? sayMoment(last, language, t) : null;
  if (start === null) {
    if (end === null) return t('period.onlyOpen');
    return t(first === 'open' ? 'period.until' : 'period.untilUnknown', { end });
  }
  if (end === null) return t(last === 'open' ? 'period.since' : 'period.sinceUnknown', { start });
  return start === end ? start : between(start, end);
}

/** A month by its number as a person says it, short where room is scarce: "jul 2024". */
export function sayMonthNumber(
  number: number,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const [year, month] = [yearOf(number), (number % 12) + 1];
  return length === 'long'
    ? sayMonth({ year, month, day: null }, language)
    : shortMonths(LOCALES[language]).format(new Date(Date.UTC(year, month - 1)));
}

const SAID: Readonly<Record<Unit, typeof sayMonthNumber>> = {
  year: (month) => String(yearOf(month)),
  month: sayMonthNumber,
};

/** An end of a window as a person says it, "2014" or "juli 2024", in the unit that turns there. */
export const sayBoundary = (
  boundary: number,
  edge: number,
  language: Language,
  length?: 'long' | 'short',
): string => SAID[unitAt(boundary)](edge, language, length);

/** A window as a person says it: "2014", "2008–2012", "juli 2024 – mei 2026". */
export function sayWindow(window: Months, language: Language): string {
  const years = wholeYears(window);
  const [from, to] = years
    ? [String(years.from), String(years.to)]
    : [sayMonthNumber(window.from, language), sayMonthNumber(window.to, language)];
  return from === to ? from : between(from, to);
}
