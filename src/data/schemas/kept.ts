/** What an editor adds and changes, in the order in which the desk shows it. */
export const EDITED = ['initiative', 'approach', 'challenge', 'organisation', 'place'] as const;
export type Edited = (typeof EDITED)[number];

/** What changes are kept of: besides these, the columns that editors have in their tables. */
export const KEPT = [...EDITED, 'column'] as const;
export type Kept = (typeof KEPT)[number];
