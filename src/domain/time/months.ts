/** Months as numbers: year × 12 + month − 1, so that they can be counted and compared. */

/** A run of months, both ends included; −Infinity and Infinity where it has no end. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** Years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The number of a month; `month` counts from 1. */
export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The year that a month lies in. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** Whether two runs of months share one. */
export function overlap(a: Months, b: Months): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The months of whole years. */
export function monthsOfYears({ from, to }: Years): Months {
  return { from: from * 12, to: to * 12 + 11 };
}

/** The years that make up these months; null where they begin or end within a year. */
export function wholeYears({ from, to }: Months): Years | null {
  return from % 12 === 0 && to % 12 === 11 ? { from: from / 12, to: yearOf(to) } : null;
}

/**
 * The last month that is known in a dataset.
 * @param guideDate EDTF year or month, such as `2026-05`
 */
export function guideMonth(guideDate: string): number {
  return monthOf(Number(guideDate.slice(0, 4)), Number(guideDate.slice(5, 7)) || 12);
}
