import { monthsOfYears, type Months, type Years } from './months.ts';

const YEAR = 12;

/**
 * Where a walk through the years begins: with the window as it is, or with the first year alone.
 * One that stands at the end begins anew at the first year, as wide as it is.
 */
export function firstStep(window: Months | null, years: Years): Months {
  const all = monthsOfYears(years);
  if (!window) return { from: all.from, to: all.from + YEAR - 1 };
  return window.to < all.to ? window : { from: all.from, to: all.from + window.to - window.from };
}

/**
 * The next window of a walk, a year on or back, as wide as before; null past the end of the timeline.
 */
export function nextStep(window: Months, years: Years, by: 1 | -1 = 1): Months | null {
  const all = monthsOfYears(years);
  const next = { from: window.from + by * YEAR, to: window.to + by * YEAR };
  return next.from > all.to ||
    next.to < all.from ||
    (by > 0 && window.to >= all.to) ||
    (by < 0 && window.from <= all.from)
    ? null
    : next;
}

/** What a step brings and takes away: the members of the second list only, and of the first only. */
export function changesBetween<T>(
  before: readonly T[],
  after: readonly T[],
): { readonly come: readonly T[]; readonly gone: readonly T[] } {
  const [old, fresh] = [new Set(before), new Set(after)];
  return {
    come: after.filter((one) => !old.has(one)),
    gone: before.filter((one) => !fresh.has(one)),
  };
}
