/** The texts that name the columns of the link view, in their order. */
export const COLUMN_TITLES = ['browse.approaches', 'hits.initiative', 'browse.challenges'] as const;
