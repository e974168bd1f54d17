import {
  monthOf,
  monthsOfYears,
  wholeYears,
  yearOf,
  type Months,
} from '../../domain/time/months.ts';

const WHOLE = /^(\d{4})-(\d{4})$/;
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** A window as an address says it: `2008-2012` for whole years, else EDTF, `2024-07/2026-05`. */
export function writeWindow(window: Months): string {
  const years = wholeYears(window);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  if (years) return `${pad(years.from, 4)}-${pad(years.to, 4)}`;
  return [window.from, window.to]
    .map((month) => `${pad(yearOf(month), 4)}-${pad((month % 12) + 1, 2)}`)
    .join('/');
}

/**
 * Reads what `writeWindow` writes, any EDTF interval of years and months, and one of them alone; null
 * for all else.
 */
export function readWindow(text: string): Months | null {
  const ends = readEnds(text);
  return ends && ends.from <= ends.to ? ends : null;
}

/** Whether a text is a window but for its beginning, which comes after its end. */
export function isTurned(text: string): boolean {
  const ends = readEnds(text);
  return ends !== null && ends.from > ends.to;
}

function readEnds(text: string): Months | null {
  const whole = WHOLE.exec(text);
  return whole
    ? monthsOfYears({ from: Number(whole[1]), to: Number(whole[2]) })
    : readInterval(text);
}

function readInterval(text: string): Months | null {
  const [from, to = from, ...rest] = text.split('/').map(readMonths);
  return from && to && rest.length === 0 ? { from: from.from, to: to.to } : null;
}

/** The months of `2024` or `2024-07`; null for all else. */
function readMonths(text: string): Months | null {
  const [, year, month] = PLAIN.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return monthsOfYears({ from: Number(year), to: Number(year) });
  return { from: monthOf(Number(year), Number(month)), to: monthOf(Number(year), Number(month)) };
}
