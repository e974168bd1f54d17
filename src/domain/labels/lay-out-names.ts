import type { Box } from '../geometry/pixels.ts';
import type { Fit } from './fits-within.ts';
import type { Line } from './lines.ts';
import { nameBeside } from './name-beside.ts';
import { nameWithin } from './name-within.ts';
import { namesOutside } from './names-outside.ts';
import type { NameWish, PlacedName, Scene } from './name-wish.ts';
import type { Room } from './room.ts';

/** A wish with the spots on its own ground, which are the same whatever stands in the way. */
export interface Wished {
  readonly wish: NameWish;
  readonly fits: readonly Fit[];
  /** The width of the sign beside which a spot is named. */
  readonly sign: number;
}

/**
 * Lays out the names of a drawing. Ground is named within its own shape; where it has no room, off
 * the land around it with a line to its own ground. A spot is named beside its sign on the ground of
 * its own commune. No name stands on another's ground, on a sign, a line or another name; what finds
 * no spot is not given.
 */
export function layOutNames(wished: readonly Wished[], scene: Scene): Map<string, PlacedName> {
  const placed = new Map<string, PlacedName>();
  const [names, leaders] = [new Map<string, Box>(), new Map<string, Line>()];
  const room: Room = { scene, names, leaders };
  const put = ({ wish: { id, sizes } }: Wished, name: PlacedName | null): boolean => {
    if (!name) return false;
    placed.set(id, name);
    names.set(id, { x: name.x, y: name.y, ...sizes[name.size]! });
    if (name.leader) leaders.set(id, name.leader);
    return true;
  };
  const remove = (id: string) => {
    placed.delete(id);
    names.delete(id);
  };
  const grounds = wished.filter(({ wish }) => wish.names === 'ground');
  const spots = wished.filter(({ wish }) => wish.names === 'spot');
  const within = (one: Wished) => put(one, nameWithin(one.wish, one.fits, room));
  const beside = (one: Wished) => put(one, nameBeside(one.wish, one.sign, room));

  for (const one of grounds) within(one);
  for (const spot of spots) {
    if (beside(spot)) continue;
    // The name of the ground under a sign has other spots to go to.
    const around = grounds.find(({ wish }) => wish.own === spot.wish.own);
    const before = around && placed.get(around.wish.id);
    if (!before) continue;
    remove(around.wish.id);
    if (beside(spot) && within(around)) continue;
    remove(spot.wish.id);
    put(around, before);
  }
  const homeless = grounds.filter(({ wish }) => !placed.has(wish.id));
  const byId = new Map(homeless.map((one) => [one.wish.id, one]));
  for (const name of namesOutside(
    homeless.map(({ wish }) => wish),
    room,
  )) {
    put(byId.get(name.id)!, name);
  }
  return placed;
}
