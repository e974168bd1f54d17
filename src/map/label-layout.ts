/** A box on the screen in pixels, by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 2;

const collide = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + GAP &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height + GAP;

/**
 * Places labels where they hit neither a marker nor each other: on the spot, else below, above or
 * beside it; one that finds no room is left out. Earlier wishes go first. Pixels throughout.
 */
export function layoutLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
): ReadonlyMap<string, { x: number; y: number }> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, { x: number; y: number }>();
  for (const wish of wishes) {
    const free = [
      [0, 0],
      [0, 26],
      [0, -26],
      [0, 14],
      [0, -14],
      [wish.width / 2 + 18, 0],
      [-wish.width / 2 - 18, 0],
    ]
      .map(([dx, dy]) => ({ ...wish, x: wish.x + dx!, y: wish.y + dy! }))
      .find((box) => !taken.some((other) => collide(box, other)));
    if (!free) continue;
    taken.push(free);
    placed.set(wish.id, { x: free.x, y: free.y });
  }
  return placed;
}
