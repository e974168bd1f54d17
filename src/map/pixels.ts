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

/** Whether a point lies in a shape of rings: even-odd rule (Shimrat, 1962). */
export function inShape(shape: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of shape) {
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(index - 1)!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** Spots all over a shape, `step` pixels apart, as far as they lie in the box from `min` to `max`. */
export function spotsIn(
  shape: readonly Ring[],
  step: number,
  [min, max]: readonly [readonly [number, number], readonly [number, number]],
): [number, number][] {
  const points = shape.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [right, foot] = [Math.min(max[0], Math.max(...xs)), Math.min(max[1], Math.max(...ys))];
  const spots: [number, number][] = [];
  for (let x = Math.max(min[0], Math.min(...xs)); x < right; x += step) {
    for (let y = Math.max(min[1], Math.min(...ys)); y < foot; y += step) {
      if (inShape(shape, x, y)) spots.push([x, y]);
    }
  }
  return spots;
}
