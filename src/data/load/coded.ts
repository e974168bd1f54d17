/**
 * A column of a table, each different value once: dictionary encoding, as in Apache Arrow. What
 * thousands of rows share, a period or a commune, is written, read and kept in memory once.
 */
export interface Coded<T> {
  readonly values: readonly T[];
  /** Per row the number of its value. */
  readonly at: readonly number[];
}

/** Codes a column; values are the same when their JSON is. */
export function coded<T>(column: readonly T[]): Coded<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  const at = column.map((value) => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}
