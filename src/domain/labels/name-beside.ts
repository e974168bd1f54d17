import { timesWithin, isOff } from './clearance.ts';
import { inkOf, type NameWish, type PlacedName } from './name-wish.ts';
import { isFree, type Room } from './room.ts';

/** Where a name stands from its sign: to the right as one reads, else left, below, above, and between. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -0.8],
  [1, 0.8],
  [-1, -0.8],
  [-1, 0.8],
] as const;
const GAP = 2;

/** How far a side lies from a direction: 0 for the same, 2 for the opposite. */
const turn = ([right, down]: readonly [number, number], toward: number) =>
  1 - Math.cos(Math.atan2(down, right) - toward);

/**
 * Finds a name a spot beside its sign, on the ground of its own commune; where none is drawn, on no
 * commune's ground. Null where there is none.
 * @param sign the width of the sign
 */
export function nameBeside(
  { id, own, root: [x, y], sizes }: NameWish,
  sign: number,
  room: Room,
): PlacedName | null {
  const before = room.scene.before?.get(id)?.toward ?? null;
  const sides =
    before === null ? SIDES : SIDES.toSorted((a, b) => turn(a, before) - turn(b, before));
  for (const [size, extent] of sizes.entries()) {
    const ink = inkOf(extent);
    for (const [right, down] of sides) {
      const at = {
        x: x + (right * (sign + extent.width)) / 2 + right * GAP,
        y: y + (down * (sign + extent.height)) / 2 + (right === 0 ? down * GAP : 0),
      };
      const isOwn =
        own.length > 0
          ? timesWithin(own, at.x, at.y, ink) >= 1
          : room.scene.grounds.every(
              (ground) => ground.id === id || isOff(ground.rings, at.x, at.y, ink),
            );
      if (isOwn && isFree(room, { ...at, ...extent }))
        return { id, ...at, size, leader: null, toward: Math.atan2(down, right) };
    }
  }
  return null;
}
