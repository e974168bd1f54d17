import { inRings } from '../geometry/in-rings.ts';
import type { Ring } from '../geometry/pixels.ts';
import type { Size } from './name-wish.ts';

/**
 * How far the borders of a shape are from a spot, in halves of a box around it, ways being counted
 * by the longer of their two axes: how many times as large as it is the box could be before it meets
 * one. Exact.
 * @param enough where more than this is of no interest
 */
function timesClear(
  shape: readonly Ring[],
  x: number,
  y: number,
  { width, height }: Size,
  enough: number,
): number {
  const [across, up] = [2 / width, 2 / height];
  let least = enough;
  // Plain loops, and numbers only: names ask this for every line of every border, for each spot.
  for (const ring of shape) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const ax = (ring[j]![0] - x) * across;
      const ay = (ring[j]![1] - y) * up;
      const bx = (ring[i]![0] - x) * across;
      const by = (ring[i]![1] - y) * up;
      const isBeside =
        (ax >= least && bx >= least) ||
        (ax <= -least && bx <= -least) ||
        (ay >= least && by >= least) ||
        (ay <= -least && by <= -least);
      if (!isBeside) least = Math.min(least, squareWay(ax, ay, bx - ax, by - ay));
    }
  }
  return least;
}

/**
 * How far a line from (ax, ay) on by (dx, dy) is from the origin: the half side of the largest square
 * around the origin that it does not enter. The way is least at an end, on an axis or on a diagonal.
 */
function squareWay(ax: number, ay: number, dx: number, dy: number): number {
  return Math.min(
    Math.max(Math.abs(ax), Math.abs(ay)),
    wayAt(1, ax, ay, dx, dy),
    wayAt(-ax / dx, ax, ay, dx, dy),
    wayAt(-ay / dy, ax, ay, dx, dy),
    wayAt((ax - ay) / (dy - dx), ax, ay, dx, dy),
    wayAt(-(ax + ay) / (dx + dy), ax, ay, dx, dy),
  );
}

/** The way to the point at a share of a line; endless where it has none. */
function wayAt(share: number, ax: number, ay: number, dx: number, dy: number): number {
  if (!(share >= 0 && share <= 1)) return Infinity;
  return Math.max(Math.abs(ax + share * dx), Math.abs(ay + share * dy));
}

/**
 * How many times as large as it is a box around a spot could be before it leaves a shape: from 1 on
 * it lies within. 0 for a spot outside. Exact; any unit.
 */
export function timesWithin(shape: readonly Ring[], x: number, y: number, size: Size): number {
  return inRings(shape, x, y) ? timesClear(shape, x, y, size, Infinity) : 0;
}

/** Whether a box around a spot lies wholly off a shape. */
export function isOff(shape: readonly Ring[], x: number, y: number, size: Size): boolean {
  return timesClear(shape, x, y, size, 1) >= 1 && !inRings(shape, x, y);
}
