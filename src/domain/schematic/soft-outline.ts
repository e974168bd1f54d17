import { type Grid, nodeAt } from './grid.ts';
import { radiusOf } from './place-circle.ts';
import type { Site } from './site.ts';

/** How far one circle flows over into the next, as a share of the cluster's width. */
const SOFTNESS = 0.1;

/**
 * Depth under the outline of a cluster at every node, in km; below zero is inside. The outline is
 * a level line of the soft union of the sites' equal-area circles (exponential smooth minimum;
 * I. Quilez, iquilezles.org/articles/smin), at the level that encloses the sum of their areas:
 * one calm line instead of a bunch of bulges.
 */
export function softOutline(sites: readonly Site[], grid: Grid): Float64Array {
  const total = sites.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const soft = SOFTNESS * Math.sqrt(total);
  const field = Float64Array.from({ length: grid.columns * grid.rows }, (_, node) => {
    const [x, y] = nodeAt(grid, node);
    const sum = sites.reduce((near, { at, areaKm2 }) => {
      return near + Math.exp((radiusOf(areaKm2) - Math.hypot(x - at[0], y - at[1])) / soft);
    }, 0);
    return -soft * Math.log(sum);
  });
  const level = field.toSorted()[Math.round(total / grid.step ** 2)]!;
  return field.map((value) => value - level);
}
