import type { Box } from '../geometry/pixels.ts';

export type Point = readonly [x: number, y: number];
/** A straight line from one point to another. */
export type Line = readonly [Point, Point];

/** On which side of a line a point lies: positive, negative, or 0 on it. */
const side = ([[ax, ay], [bx, by]]: Line, [x, y]: Point) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Whether two lines cross, or touch where neither ends. */
export function linesCross(a: Line, b: Line): boolean {
  return side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
}

/** Whether a line comes nearer to a round sign than some air. @param disc the box around it */
export function lineMeetsDisc([[ax, ay], [bx, by]]: Line, disc: Box, air = 0): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const [px, py] = [disc.x - ax, disc.y - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy) < disc.width / 2 + air;
}

/**
 * Whether some part of a line lies in a box, or nearer to it than some air: clipped by each of its
 * sides (Liang and Barsky, 1984).
 */
export function lineMeetsBox([[ax, ay], [bx, by]]: Line, box: Box, air = 0): boolean {
  const [halfX, halfY] = [box.width / 2 + air, box.height / 2 + air];
  const [x, y] = [ax - box.x, ay - box.y];
  const [dx, dy] = [bx - ax, by - ay];
  // Most lines pass far from most boxes.
  if (Math.max(x, x + dx) <= -halfX || Math.min(x, x + dx) >= halfX) return false;
  if (Math.max(y, y + dy) <= -halfY || Math.min(y, y + dy) >= halfY) return false;
  const onX = dx === 0 ? [0, 1] : [(-halfX - x) / dx, (halfX - x) / dx];
  const onY = dy === 0 ? [0, 1] : [(-halfY - y) / dy, (halfY - y) / dy];
  const from = Math.max(0, Math.min(...onX), Math.min(...onY));
  const to = Math.min(1, Math.max(...onX), Math.max(...onY));
  return from < to;
}
