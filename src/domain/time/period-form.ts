import type { Moment } from './edtf-date.ts';
import { isMoment, parsePeriod, type Bound } from './period.ts';

/** What can be said of a period, by which of its ends are dates, open or not known. */
export const PERIOD_FORMS = [
  'unknown',
  'since',
  'fromTo',
  'in',
  'sinceUnknown',
  'until',
  'untilUnknown',
  'onlyOpen',
] as const;
export type PeriodForm = (typeof PERIOD_FORMS)[number];

/** What a date may be stated to besides its year: a century, a decade, a season or a month. */
export const DATE_PARTS = [
  'year',
  ...(['21', '22', '23', '24'] as const),
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const),
  'decade',
  'century',
] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A date as it is filled in, bit by bit; what is not filled in yet is empty. */
export interface DateWords {
  readonly year: string;
  readonly part: DatePart;
  readonly day: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A period as it is filled in: its form, and the dates that this form asks for. */
export interface PeriodWords {
  readonly form: PeriodForm;
  readonly start: DateWords;
  readonly end: DateWords;
}

export const NO_DATE: DateWords = {
  year: '',
  part: 'year',
  day: '',
  approximate: false,
  uncertain: false,
};

/** Which dates a form asks for. */
export const asksFor = (form: PeriodForm) => ({
  start: ['since', 'fromTo', 'in', 'sinceUnknown'].includes(form),
  end: ['fromTo', 'until', 'untilUnknown'].includes(form),
});

const isMonth = (part: DatePart) => /^(0[1-9]|1[0-2])$/.test(part);
const MARKS = { ff: '', tf: '~', ft: '?', tt: '%' } as const;

function dateText({ year, part, day, approximate, uncertain }: DateWords): string {
  const digits = year.trim();
  const mark = MARKS[`${approximate ? 't' : 'f'}${uncertain ? 't' : 'f'}`];
  if (part === 'century') return `${digits.slice(0, 2)}XX${mark}`;
  if (part === 'decade') return `${digits.slice(0, 3)}X${mark}`;
  if (part === 'year') return `${digits}${mark}`;
  const isDay = isMonth(part) && day.trim() !== '';
  return `${digits}-${part}${isDay ? `-${day.trim().padStart(2, '0')}` : ''}${mark}`;
}

/** Writes a period that was filled in as EDTF; null for one that is not known. It may not be sound. */
export function writeWords({ form, start, end }: PeriodWords): string | null {
  const [first, last] = [dateText(start), dateText(end)];
  switch (form) {
    case 'unknown':
      return null;
    case 'in':
      return first;
    case 'since':
      return `${first}/..`;
    case 'sinceUnknown':
      return `${first}/`;
    case 'fromTo':
      return `${first}/${last}`;
    case 'until':
      return `../${last}`;
    case 'untilUnknown':
      return `/${last}`;
    case 'onlyOpen':
      return '/..';
  }
}

function dateWords(bound: Bound): DateWords {
  if (!isMoment(bound)) return NO_DATE;
  const { year, month, day, season, precision, approximate, uncertain } = bound satisfies Moment;
  const part = ((): DatePart => {
    if (season !== null) return `${season}`;
    if (month !== null) return String(month).padStart(2, '0') as DatePart;
    return precision === 'century' || precision === 'decade' ? precision : 'year';
  })();
  return {
    year: String(year).padStart(4, '0'),
    part,
    day: day === null ? '' : String(day),
    approximate,
    uncertain,
  };
}

/** What a sound period in EDTF says, to be filled in anew; null stands for "not known". */
export function readWords(edtf: string | null): PeriodWords {
  if (edtf === null) return { form: 'unknown', start: NO_DATE, end: NO_DATE };
  const { start, end } = parsePeriod(edtf);
  const form = ((): PeriodForm => {
    if (!edtf.includes('/')) return 'in';
    if (isMoment(start)) {
      if (isMoment(end)) return 'fromTo';
      return end === 'open' ? 'since' : 'sinceUnknown';
    }
    if (!isMoment(end)) return 'onlyOpen';
    return start === 'open' ? 'until' : 'untilUnknown';
  })();
  return { form, start: dateWords(start), end: form === 'in' ? NO_DATE : dateWords(end) };
}
