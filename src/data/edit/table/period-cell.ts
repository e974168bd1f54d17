import { periodCode } from '../../../domain/time/period-code.ts';

/** Months as Excel shortens them in Dutch, French and English, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['feb', 'febr', 'fév', 'févr'],
  ['mrt', 'maa', 'maart', 'mar', 'mars'],
  ['apr', 'avr', 'avril'],
  ['mei', 'mai', 'may'],
  ['jun', 'juin', 'june'],
  ['jul', 'juil', 'juli', 'july'],
  ['aug', 'août'],
  ['sep', 'sept'],
  ['okt', 'oct'],
  ['nov'],
  ['dec', 'déc'],
];

const two = (number: number | string) => String(number).padStart(2, '0');

/** A year of two digits as Excel takes it: to 29 this century, after that the last. */
const whole = (year: string) =>
  year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${two(year)}`;

const monthNamed = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word === name || word.startsWith(`${name}.`))) +
    1 || MONTHS.findIndex(([name = '']) => word.startsWith(name)) + 1;

/** What a spreadsheet made of a date: `1/07/2024`, `jul/24`, `07/2024`, `2024-07-01 00:00:00`. */
function dateIn(text: string): string | null {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (day) return `${whole(day[3]!)}-${two(day[2]!)}-${two(day[1]!)}`;
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]!}-${two(month[1]!)}`;
  const named = /^(?:(\d{1,2})[ /.-])?(\p{L}{3,9}\.?)[ /.-](\d{2}|\d{4})$/u.exec(
    text.toLowerCase(),
  );
  if (named) {
    const number = monthNamed(named[2]!);
    if (number === 0) return null;
    return `${whole(named[3]!)}-${two(number)}${named[1] === undefined ? '' : `-${two(named[1])}`}`;
  }
  return /^(\d{4}-\d{2}-\d{2})[ T]00:00/.exec(text)?.[1] ?? null;
}

/**
 * A period as a cell says it: EDTF, or a date that a spreadsheet made of one. Spreadsheets make the
 * first of the month of a month: where that may be, the month is meant, and never a day that nobody
 * stated. What is neither stays as it is, for the check of the data to tell.
 * @param was what the period was before
 */
export function readPeriodCell(text: string, was: string | null): string {
  const plain = text.trim();
  if (periodCode(plain) === null) return plain;
  const date = dateIn(plain);
  if (date === null) return plain;
  if (date === was) return date;
  return date.endsWith('-01') && date.length === 10 ? date.slice(0, 7) : date;
}
