/** The units in which the timeline is dragged, typed and said, the longest first: their months. */
export const UNITS = { year: 12, month: 1 } as const;

export type Unit = keyof typeof UNITS;

/** The longest unit that turns at a boundary: the month that begins there, counted as in `Months`. */
export function unitAt(boundary: number): Unit {
  const units = Object.keys(UNITS) as Unit[];
  return units.find((unit) => boundary % UNITS[unit] === 0) ?? 'month';
}
