import type { Language } from '../../domain/languages.ts';
import { LOCALES } from '../../domain/languages.ts';
import { fold } from '../../domain/text/fold.ts';
import { monthOf, monthsOfYears, type Months } from '../../domain/time/months.ts';
import type { Unit } from '../../domain/time/units.ts';

const bare = (text: string) => fold(text).replace(/\.$/, '');

/** The numbers of the months, from 1, whose name in a language begins so, or is shortened so. */
function monthsNamed(start: string, language: Language): number[] {
  const names = (['long', 'short'] as const).map(
    (length) => new Intl.DateTimeFormat(LOCALES[language], { month: length, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) =>
    names.some((name) =>
      bare(name.format(new Date(Date.UTC(2000, month - 1, 1)))).startsWith(bare(start)),
    ),
  );
}

/** `2015-07`, `7/2015`, `juli 2015`. */
function readMonth(typed: string, language: Language): Months | null {
  const numbers =
    /^(?<year>\d{4})[-/. ](?<month>\d{1,2})$/.exec(typed) ??
    /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(typed);
  const words = /^(?<name>\p{Letter}{3,}\.?) (?<year>\d{4})$/u.exec(typed);
  const named = words?.groups?.name ? monthsNamed(words.groups.name, language) : [];
  const month = numbers ? Number(numbers.groups?.month) : named.length === 1 ? named[0]! : 0;
  const year = Number((numbers ?? words)?.groups?.year);
  if (month < 1 || month > 12 || Number.isNaN(year)) return null;
  return { from: monthOf(year, month), to: monthOf(year, month) };
}

function readYear(typed: string): Months | null {
  const year = Number(typed);
  return /^\d{4}$/.test(typed) ? monthsOfYears({ from: year, to: year }) : null;
}

const READERS: Readonly<Record<Unit, typeof readMonth>> = { year: readYear, month: readMonth };

/**
 * The months that a person types in any unit, as a year or a month: `2015`, `2015-07`, `7/2015`,
 * `juli 2015`. Null for all else, and for a month's name of which the beginning fits several.
 */
export function readTyped(text: string, language: Language): Months | null {
  const readers = Object.values(READERS);
  return readers.reduce<Months | null>((found, read) => found ?? read(text.trim(), language), null);
}
