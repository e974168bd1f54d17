import { DIMENSIONS } from '../facets/facets.ts';
import type { Dataset, Initiative } from '../../model.ts';
import { memo } from '../../lib/memo.ts';
import { guideMonth } from '../../time/months.ts';
import { parsePeriod } from '../../time/period.ts';
import { periodSpan, type PeriodSpan } from '../../time/period-span.ts';
import { indexPlaces, type PlaceIndex } from '../../places/place-index.ts';

/** A column: each different value once, and per row the number of its value. */
export interface Column<T> {
  readonly values: readonly T[];
  readonly at: Uint32Array;
}

/**
 * A dataset by columns. Tens of thousands of rows have a few hundred different values in each, so
 * that whatever is asked is worked out for the values, and for the rows it is looked up.
 */
export interface Columns {
  readonly dataset: Dataset;
  readonly places: PlaceIndex;
  readonly guide: number;
  readonly spans: Column<PeriodSpan | null>;
  readonly placeIds: Column<readonly string[]>;
  /** What the facets of each dimension judge, in the order of `DIMENSIONS`. */
  readonly dimensions: readonly Column<readonly unknown[]>[];
  /** The rows in the order of the alphabet. */
  readonly byName: Uint32Array;
}

/** A column of what rows have; the same object is the same value, whatever is alike may be. */
function columnOf<T>(rows: readonly Initiative[], of: (row: Initiative) => T): Column<T> {
  const numbers = new Map<T, number>();
  const values: T[] = [];
  const at = new Uint32Array(rows.length);
  rows.forEach((row, index) => {
    const value = of(row);
    let number = numbers.get(value);
    if (number === undefined) {
      number = values.push(value) - 1;
      numbers.set(value, number);
    }
    at[index] = number;
  });
  return { values, at };
}

/**
 * Makes columns of a dataset.
 * @param ranks place of each initiative in the alphabet, by id
 * @throws PeriodError on a period that loading should have refused
 */
export function columnsOf(dataset: Dataset, ranks: ReadonlyMap<string, number>): Columns {
  const { initiatives } = dataset;
  const guide = guideMonth(dataset.guideDate);
  const spanOf = memo((text) => periodSpan(parsePeriod(text), guide));
  const rankOf = Uint32Array.from(initiatives, ({ id }) => ranks.get(id) ?? ranks.size);
  return {
    dataset,
    places: indexPlaces(dataset.places),
    guide,
    spans: columnOf(initiatives, ({ period }) => (period === null ? null : spanOf(period))),
    placeIds: columnOf(initiatives, ({ places }) => places),
    dimensions: DIMENSIONS.map(({ valuesOf }) => columnOf(initiatives, valuesOf)),
    byName: Uint32Array.from(initiatives.keys()).sort((a, b) => rankOf[a]! - rankOf[b]! || a - b),
  };
}
