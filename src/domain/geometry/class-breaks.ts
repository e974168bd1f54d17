import { ckmeans } from 'simple-statistics';

/** A class of counts, both ends included. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
}

/** More shades than these an eye does not keep apart on a map. */
const MOST = 4;

/**
 * Classes for a choropleth of counts, the smallest first; zeros are no class. So few different
 * counts that each can have its own shade do; more are parted where the gaps between them are
 * (ckmeans: Wang and Song, The R Journal 3/2, 2011).
 */
export function classBreaks(counts: Iterable<number>): readonly CountClass[] {
  const positive = [...counts].filter((count) => count > 0);
  const different = new Set(positive).size;
  if (different === 0) return [];
  return ckmeans(positive, Math.min(MOST, different)).map((cluster) => ({
    from: Math.min(...cluster),
    to: Math.max(...cluster),
  }));
}

/** The number of the class that a count falls in, from 1; 0 for none. */
export function classOf(count: number, classes: readonly CountClass[]): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
