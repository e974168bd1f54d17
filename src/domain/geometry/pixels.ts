import { inRings } from './in-rings.ts';

/** A box on the screen in pixels, by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A closed or open ring of points in pixels. */
export type Ring = readonly (readonly [number, number])[];

const GAP = 2;

/** Whether two boxes touch, or nearly. */
export function collide(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + GAP &&
    Math.abs(a.y - b.y) * 2 < a.height + b.height + GAP
  );
}

const MOST_SPOTS = 160;
const LEAST_STEP = 6;

/**
 * Spots evenly all over a shape, some 160 at most in the box around it, as far as they lie in the
 * box from `min` to `max`.
 */
export function spotsIn(
  shape: readonly Ring[],
  [min, max]: readonly [readonly [number, number], readonly [number, number]],
): [number, number][] {
  const points = shape.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.max(min[0], Math.min(...xs)), Math.max(min[1], Math.min(...ys))];
  const [right, foot] = [Math.min(max[0], Math.max(...xs)), Math.min(max[1], Math.max(...ys))];
  if (right <= left || foot <= top) return [];
  const step = Math.max(LEAST_STEP, Math.sqrt(((right - left) * (foot - top)) / MOST_SPOTS));
  const spots: [number, number][] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < foot; y += step) {
      if (inRings(shape, x, y)) spots.push([x, y]);
    }
  }
  return spots;
}
