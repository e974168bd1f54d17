import { monthsOfYears, type Months, type Years } from './months.ts';

/** To what a window is dragged: whole years, or single months. */
export type Grain = 'year' | 'month';

/** Months from the start of the year to its end around both ends of a drag. */
function widened({ from, to }: Months, grain: Grain): Months {
  return grain === 'month'
    ? { from, to }
    : { from: Math.floor(from / 12) * 12, to: Math.floor(to / 12) * 12 + 11 };
}

/** The window that is brushed from one month to another, in either direction. */
export function brushed(start: number, end: number, grain: Grain): Months {
  return widened({ from: Math.min(start, end), to: Math.max(start, end) }, grain);
}

/** A window dragged along by so many months, as wide as before, no farther than the band goes. */
export function moved(window: Months, by: number, years: Years, grain: Grain): Months {
  const all = monthsOfYears(years);
  const asked = grain === 'year' ? Math.round(by / 12) * 12 : by;
  const [least, most] = [all.from - window.from, all.to - window.to];
  const shift = least > most ? 0 : Math.max(least, Math.min(asked, most));
  return { from: window.from + shift, to: window.to + shift };
}

/**
 * A window with one end at a month, the other where it was: the ends do not pass each other. By
 * year, the end goes to the nearest turn of the year.
 * @param boundary for `from` the month that it begins with, for `to` the one after its last
 */
export function withEnd(
  window: Months,
  end: 'from' | 'to',
  boundary: number,
  grain: Grain,
): Months {
  const step = grain === 'year' ? 12 : 1;
  const at = Math.round(boundary / step) * step;
  return end === 'from'
    ? { from: Math.min(at, window.to - (window.to % step)), to: window.to }
    : { from: window.from, to: Math.max(at - 1, window.from - (window.from % step) + step - 1) };
}

/**
 * An end of a window moved by a key: by year to the next turn of the year in that direction.
 * @param boundary as in `withEnd`; gives the new one
 */
export function stepped(boundary: number, by: number, grain: Grain): number {
  if (grain === 'month') return boundary + by;
  const [below, above] = [Math.floor(boundary / 12), Math.ceil(boundary / 12)];
  return (by > 0 ? below + by : above + by) * 12;
}
