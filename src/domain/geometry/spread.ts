/** A point on the screen, in pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/**
 * Moves discs apart until none overlap, so that markers at one place fan out readably.
 * Gives the new centres in the order of the input; a lone disc stays where it is. Deterministic.
 * The relaxation is the plain pairwise push of position-based dynamics (Müller et al., 2007).
 * @param centres pixel positions
 * @param diameters of each disc, or of all of them, in pixels
 */
export function spread(
  centres: readonly Pixel[],
  diameters: number | readonly number[],
): readonly Pixel[] {
  const radius = (index: number) =>
    (typeof diameters === 'number' ? diameters : diameters[index]!) / 2;
  // A tiny turn per index gives discs on one and the same spot a direction to part in.
  const at = centres.map(({ x, y }, index) => ({
    x: x + Math.cos(index * 2.4) * 0.01,
    y: y + Math.sin(index * 2.4) * 0.01,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        moved = push(at[i]!, at[j]!, radius(i) + radius(j)) || moved;
      }
    }
    if (!moved) break;
  }
  return at.map((point, index) => (hasMoved(point, centres[index]!) ? point : centres[index]!));
}

function push(a: { x: number; y: number }, b: { x: number; y: number }, diameter: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= diameter - 0.01) return false;
  const shift = (diameter - distance) / 2 / distance;
  a.x -= dx * shift;
  a.y -= dy * shift;
  b.x += dx * shift;
  b.y += dy * shift;
  return true;
}

function hasMoved(a: Pixel, b: Pixel): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > 0.5;
}
