export const SORTS = ['start', 'length', 'approach', 'commune'] as const;
/** What the rows of the timeline are sorted by. */
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'approach', 'commune'] as const;
/** What the rows of the timeline are put together by, under headings. */
export type Grouping = (typeof GROUPINGS)[number];

export const MATRIX_ORDERS = ['title', 'period', 'place', 'approach'] as const;
/** What the rows of the matrix are sorted by. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
