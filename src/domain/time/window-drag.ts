import { monthsOfYears, type Months, type Years } from './months.ts';
import { UNITS, type Unit } from './units.ts';

/** Months from the start of a unit to its end around both ends of a drag. */
function widened({ from, to }: Months, unit: Unit): Months {
  const step = UNITS[unit];
  return { from: Math.floor(from / step) * step, to: Math.floor(to / step) * step + step - 1 };
}

/** The window that is brushed from one month to another, in either direction. */
export function brushed(start: number, end: number, unit: Unit): Months {
  return widened({ from: Math.min(start, end), to: Math.max(start, end) }, unit);
}

/** A window dragged along by so many months, as wide as before, no farther than the timeline goes. */
export function moved(window: Months, by: number, years: Years, unit: Unit): Months {
  const all = monthsOfYears(years);
  const asked = Math.round(by / UNITS[unit]) * UNITS[unit];
  const [least, most] = [all.from - window.from, all.to - window.to];
  const shift = least > most ? 0 : Math.max(least, Math.min(asked, most));
  return { from: window.from + shift, to: window.to + shift };
}

/**
 * A window with one end at a month, the other where it was: the ends do not pass each other. By
 * year, the end goes to the nearest turn of the year.
 * @param boundary for `from` the month that it begins with, for `to` the one after its last
 */
export function withEnd(window: Months, end: 'from' | 'to', boundary: number, unit: Unit): Months {
  const step = UNITS[unit];
  const at = Math.round(boundary / step) * step;
  return end === 'from'
    ? { from: Math.min(at, window.to - (window.to % step)), to: window.to }
    : { from: window.from, to: Math.max(at - 1, window.from - (window.from % step) + step - 1) };
}

/**
 * An end of a window moved by a key: by year to the next turn of the year in that direction.
 * @param boundary as in `withEnd`; gives the new one
 */
export function stepped(boundary: number, by: number, unit: Unit): number {
  const step = UNITS[unit];
  const [below, above] = [Math.floor(boundary / step), Math.ceil(boundary / step)];
  return (by > 0 ? below + by : above + by) * step;
}
