/** Days of the week as OpenStreetMap writes them, Monday first. */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day or a run of days: of the week from 0 for Monday, `PH` for public and `SH` for school holidays. */
export interface DayRun {
  readonly from: number | 'PH' | 'SH';
  /** The same as `from` for one day. */
  readonly to: number | 'PH' | 'SH';
  /** Which ones of a month, from 1; -1 for the last. Empty for all. */
  readonly nth: readonly number[];
}

/** A date or month, or a run of them. */
export interface DateRun {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Parts that are not said are null; months from 1. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A run of hours, each as `HH:MM`. */
export interface TimeRun {
  readonly from: string;
  /** Null where its end is open. */
  readonly to: string | null;
}

/** One sentence of opening hours. */
export interface OpeningRule {
  readonly dates: readonly DateRun[];
  readonly days: readonly DayRun[];
  /** Empty for the whole day. */
  readonly times: readonly TimeRun[];
  readonly isOff: boolean;
  readonly comment: string | null;
}

const NTH = /^(Mo|Tu|We|Th|Fr|Sa|Su)\[([-\d,]+)\]$/;

function dayRun(text: string): DayRun | null {
  if (text === 'PH' || text === 'SH') return { from: text, to: text, nth: [] };
  const [, named, numbers] = NTH.exec(text) ?? [];
  if (named !== undefined && numbers !== undefined) {
    const day = DAYS.indexOf(named);
    const nth = numbers.split(',').map(Number);
    return nth.every((one) => one === -1 || (one >= 1 && one <= 5))
      ? { from: day, to: day, nth }
      : null;
  }
  const [from, to = from, ...rest] = text.split('-').map((one) => DAYS.indexOf(one));
  if (from === undefined || to === undefined || rest.length > 0) return null;
  return from < 0 || to < 0 ? null : { from, to, nth: [] };
}

const DATE = /^(?:(\d{4}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: (\d{1,2}))?$/;

function calendarDay(text: string, before: CalendarDay | null): CalendarDay | null {
  // "Dec 05-12" names the month once.
  if (before?.day != null && /^\d{1,2}$/.test(text)) return { ...before, day: Number(text) };
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (month === undefined) return null;
  return {
    year: year === undefined ? (before?.year ?? null) : Number(year),
    month: MONTHS.indexOf(month) + 1,
    day: day === undefined ? null : Number(day),
  };
}

function dateRun(text: string): DateRun | null {
  const [first = '', second, ...rest] = text.split('-');
  const from = calendarDay(first, null);
  const to = second === undefined ? from : calendarDay(second, from);
  return from && to && rest.length === 0 ? { from, to } : null;
}

const TIME = /^(\d{2}:\d{2})(?:-(\d{2}:\d{2})|(\+))$/;

function timeRun(text: string): TimeRun | null {
  const [, from, to = null] = TIME.exec(text) ?? [];
  return from === undefined ? null : { from, to };
}

/** Each part of a list; null where one of them cannot be read. */
function each<T>(list: readonly string[], read: (text: string) => T | null): readonly T[] | null {
  const all = list.map(read);
  return all.every((one) => one !== null) ? all : null;
}

const DAY_LIST = /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?:\[[-\d,]+\])?(?:[-,](?=[A-Z]))?)+$/;

/** The parts of a list of days; commas within brackets are of one of them. */
const daysIn = (text: string) => text.split(/,(?=[A-Z])/);

function ruleIn(text: string): OpeningRule | null {
  const [, body = '', comment = null] = /^(.*?)(?: ?"([^"]*)")?$/.exec(text.trim()) ?? [];
  const words = body
    .replace(/:(?= |$)/g, '')
    .split(' ')
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  const isOff = last === 'off' || last === 'closed';
  const isAlways = last === '24/7' || last === 'open';
  const times = isOff || isAlways ? [] : each(last.split(','), timeRun);
  if (isOff || isAlways || times) words.pop();
  else if (comment === null) return null;
  const tail = words.at(-1) ?? '';
  const days = DAY_LIST.test(tail) ? each(daysIn(tail), dayRun) : [];
  if (tail !== '' && DAY_LIST.test(tail)) words.pop();
  const stated = words.join(' ');
  const dates = stated === '' ? [] : each(stated.split(','), dateRun);
  if (!days || !dates) return null;
  return { dates, days, times: times ?? [], isOff, comment };
}

/**
 * Reads opening hours as OpenStreetMap writes them (wiki.openstreetmap.org/wiki/Key:opening_hours/specification),
 * as far as they are days, dates, hours and remarks; null for what goes beyond that. What is meant by
 * them at a moment is for the library of OpenStreetMap to say.
 */
export function openingRules(text: string): readonly OpeningRule[] | null {
  const parts = text.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((one) => one.trim() !== '');
  return parts.length === 0 ? null : each(parts, ruleIn);
}
