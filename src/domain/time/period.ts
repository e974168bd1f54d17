import { monthsOf, parseMoment, type Moment } from './edtf-date.ts';
import { PeriodError } from './period-error.ts';

/** One end of a period: a date, open (`..`), or not known (left blank). */
export type Bound = Moment | 'open' | 'unknown';

/** When something ran, as stated. */
export interface Period {
  readonly edtf: string;
  readonly start: Bound;
  /** `open` while it runs on ("since 2021"). */
  readonly end: Bound;
}

/** Whether an end of a period is a date. */
export function isMoment(bound: Bound): bound is Moment {
  return typeof bound === 'object';
}

/**
 * Reads a period in EDTF (ISO 8601-2, loc.gov/standards/datetime): a date as in `parseMoment`,
 * which starts and ends there, or an interval `A/B` with `..` for an open end and nothing for an
 * unknown one: `2021/..`, `../2015`, `/2015`, `2015/`, `/..`. Throws PeriodError.
 */
export function parsePeriod(edtf: string): Period {
  const [first = '', second, ...rest] = edtf.split('/');
  if (rest.length > 0 || edtf === '') throw new PeriodError('syntax', edtf);
  if (second === undefined) {
    const moment = parseMoment(first, edtf);
    return { edtf, start: moment, end: moment };
  }
  const [start, end] = [parseBound(first, edtf), parseBound(second, edtf)];
  if (!isMoment(start) && !isMoment(end) && !(start === 'unknown' && end === 'open')) {
    throw new PeriodError('blank', edtf);
  }
  // Only a certain contradiction is refused: 2015-06/2015 may well end in December.
  if (isMoment(start) && isMoment(end) && lastDay(end) < firstDay(start)) {
    throw new PeriodError('order', edtf);
  }
  return { edtf, start, end };
}

function parseBound(text: string, edtf: string): Bound {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseMoment(text, edtf);
}

const firstDay = (moment: Moment) => monthsOf(moment).from * 100 + (moment.day ?? 0);
const lastDay = (moment: Moment) => monthsOf(moment).to * 100 + (moment.day ?? 99);
