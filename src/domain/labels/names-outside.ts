import { collide } from '../geometry/pixels.ts';
import { candidatesAround, surroundsOf, type Candidate, type Surrounds } from './around.ts';
import { lineMeetsBox, linesCross } from './lines.ts';
import type { NameWish } from './name-wish.ts';
import type { Room } from './room.ts';

const ROUNDS = 4;
/** What it is worth that one more name stands, in units of line. */
const STANDS = 10_000;

const clash = (a: Candidate, b: Candidate) =>
  collide(a.box, b.box) ||
  linesCross(a.leader, b.leader) ||
  lineMeetsBox(a.leader, b.box) ||
  lineMeetsBox(b.leader, a.box);

/**
 * Sets names around the outline of their land, each with a straight line to its own ground, so that
 * no two lines cross and all of them together are as short as can be: boundary labelling (Bekos,
 * Kaufmann, Symvonis, Wolff, "Boundary labeling: models and efficient algorithms for rectangular
 * maps", 2007), where the shortest lines to ports around a map never cross. Since signs stand in the
 * way here, spots are chosen one by one and then exchanged as long as that makes the whole better.
 * Gives those that found a spot.
 */
export function namesOutside(wishes: readonly NameWish[], room: Room): Candidate[] {
  const around = new Map<NameWish['land'], Surrounds>();
  for (const { land } of wishes) {
    if (land && !around.has(land)) around.set(land, surroundsOf(land, room.scene.grounds));
  }
  const options = wishes
    .map((wish) => {
      const surrounds = around.get(wish.land);
      return surrounds ? candidatesAround(wish, surrounds, room) : [];
    })
    .filter((candidates) => candidates.length > 0)
    .sort((a, b) => a.length - b.length);
  const chosen = new Map<string, Candidate>();
  const free = (candidates: readonly Candidate[]) => {
    const others = [...chosen.values()];
    return candidates.find((one) => !others.some((other) => clash(one, other)));
  };
  const worth = (...ids: string[]) =>
    ids.reduce((sum, id) => sum + STANDS - (chosen.get(id)?.cost ?? STANDS), 0);
  const put = (id: string, candidate: Candidate | undefined) => {
    if (candidate) chosen.set(id, candidate);
    else chosen.delete(id);
  };
  for (const candidates of options) put(candidates[0]!.id, free(candidates));

  /** Takes two away and sets them again, the first before the other; back where that is no better. */
  const exchange = (first: readonly Candidate[], second: readonly Candidate[]): boolean => {
    const [a, b] = [first[0]!.id, second[0]!.id];
    const [hadA, hadB, before] = [chosen.get(a), chosen.get(b), worth(a, b)];
    chosen.delete(a);
    chosen.delete(b);
    put(a, free(first));
    put(b, free(second));
    if (worth(a, b) > before + 0.5) return true;
    put(a, hadA);
    put(b, hadB);
    return false;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const first of options) {
      for (const second of options) {
        if (first !== second) isBetter = exchange(first, second) || isBetter;
      }
    }
    if (!isBetter) break;
  }
  return [...chosen.values()];
}
