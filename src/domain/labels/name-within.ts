import type { Box } from '../geometry/pixels.ts';
import type { Fit } from './fits-within.ts';
import type { NameWish, PlacedName } from './name-wish.ts';
import { isFree, type Room } from './room.ts';

/** How many times as large a box could be, and two boxes with it, before they touch. */
function timesApart(a: Box, b: Box): number {
  return Math.max(
    (2 * Math.abs(a.x - b.x)) / (a.width + b.width),
    (2 * Math.abs(a.y - b.y)) / (a.height + b.height),
  );
}

/** Spots nearer than this, in units, are one and the same. */
const SAME = 1.5;

/**
 * Finds a name the spot on its own ground where it has the most room, between the border and the
 * signs; the first size that has any. Since both count in proportion, it is the same spot at every
 * scale, and a name does not wander while one zooms; and it stays where it stood, if it can. Null where there is none.
 */
export function nameWithin(
  { id, sizes }: NameWish,
  fits: readonly Fit[],
  room: Room,
): PlacedName | null {
  const stood = room.scene.before?.get(id);
  const isKept = ({ x, y }: Fit) =>
    stood?.toward === null && Math.hypot(stood.at[0] - x, stood.at[1] - y) < SAME;
  for (const [size, extent] of sizes.entries()) {
    let best: Fit | null = null;
    let most = 0;
    for (const fit of fits) {
      if (fit.size !== size || (fit.times <= most && !isKept(fit))) continue;
      const box = { x: fit.x, y: fit.y, ...extent };
      if (isKept(fit) && isFree(room, box)) {
        best = fit;
        break;
      }
      const times = room.scene.signs.reduce(
        (least, sign) => Math.min(least, timesApart(box, sign)),
        fit.times,
      );
      if (times > most && isFree(room, box)) [best, most] = [fit, times];
    }
    if (best) return { id, x: best.x, y: best.y, size, leader: null, toward: null };
  }
  return null;
}
