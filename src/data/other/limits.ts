/**
 * What a dataset of somebody else may measure, so that no file holds up the page: beyond that it is
 * told, and what is within is shown.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 50_000_000,
  /** Initiatives. */
  rows: 60_000,
  /** Rows above the names of the columns, and sums below. */
  titles: 200,
  /** Columns of a table. */
  columns: 200,
  /** Corners of the shapes of one initiative. */
  corners: 20_000,
  /** Letters of a title or a name. */
  title: 300,
  /** Letters of any other text. */
  text: 10_000,
} as const;
