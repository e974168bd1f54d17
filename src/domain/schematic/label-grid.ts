import { type Grid, nodeAt } from './grid.ts';
import type { Site } from './site.ts';

export const OUTSIDE = -1;

/** A grid whose nodes each belong to a commune, or to none. */
export interface LabelGrid {
  readonly grid: Grid;
  /** Per node the index of a commune, or OUTSIDE. */
  readonly labels: Int16Array;
  /** How far from node a to node b, 0 to 1, the border between their communes lies. */
  readonly crossing: (a: number, b: number) => number;
}

/** Keeps a border off the nodes themselves, where corners would fall together. */
const between = (share: number) => Math.min(0.95, Math.max(0.05, share));

/** Gives every node that is under the outline (depth below 0) to the commune of nearest weight. */
export function labelGrid(
  grid: Grid,
  depth: Float64Array,
  sites: readonly Site[],
  weights: readonly number[],
): LabelGrid {
  const reach = (owner: number | null, node: number): [number, number] => {
    const [x, y] = nodeAt(grid, node);
    let [least, best] = [Infinity, OUTSIDE];
    for (const [index, site] of sites.entries()) {
      if (owner !== null && site.owner !== owner) continue;
      const value = Math.hypot(x - site.at[0], y - site.at[1]) - weights[index]!;
      if (value < least) [least, best] = [value, site.owner];
    }
    return [least, best];
  };
  const labels = Int16Array.from(depth, (value, node) =>
    value < 0 ? reach(null, node)[1] : OUTSIDE,
  );
  const crossing = (a: number, b: number) => {
    const [from, to] = [labels[a]!, labels[b]!];
    const lead = (node: number) =>
      from === OUTSIDE || to === OUTSIDE ? depth[node]! : reach(from, node)[0] - reach(to, node)[0];
    const [atA, atB] = [lead(a), lead(b)];
    return atA === atB ? 0.5 : between(atA / (atA - atB));
  };
  return { grid, labels, crossing };
}
