import { periodCode } from '../../domain/period-code.ts';
import type { Flaw } from './flaw.ts';

/** Two years with a dash, as people write them. */
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;
/** A year with a dash and nothing: it goes on. */
const SINCE = /^(\d{4})\s*[-–—]$/;

/**
 * The period of a row in EDTF: as stated, or from a begin and an end. Of an end that is left blank we
 * do not know whether it is open. Null where the row says nothing.
 */
export function rowPeriod(period: string, start: string, end: string): string | null | Flaw {
  const stated = period
    .replace(YEARS, (_, from: string, to: string) => `${from}/${to}`)
    .replace(SINCE, (_, from: string) => `${from}/..`);
  const text = stated !== '' ? stated : start === '' && end === '' ? '' : `${start}/${end}`;
  if (text === '') return null;
  const code = periodCode(text);
  return code ? { code: `period.${code}`, found: text } : text;
}
