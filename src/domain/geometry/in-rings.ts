type Spot = readonly number[];

/**
 * Whether a point lies in what rings enclose, holes left out: even-odd rule (Shimrat, 1962). Rings
 * may be open or closed; any units.
 */
export function inRings(rings: readonly (readonly Spot[])[], x: number, y: number): boolean {
  let inside = false;
  // Plain loops: a layout of names asks this some hundred thousand times.
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[j]!;
      const [bx = 0, by = 0] = ring[i]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
