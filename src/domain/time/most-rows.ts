/** With more than this, bars are too thin to read: the timeline shows how many instead. */
export const MOST_ROWS = 60;
