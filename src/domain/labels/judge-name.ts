import { inRings } from '../geometry/in-rings.ts';
import type { Box } from '../geometry/pixels.ts';
import type { Ground } from './name-wish.ts';

/** On whose ground a name stands: its own, at least in part nobody's, or another's. */
export type Standing = 'own' | 'outside' | 'other';

/** Where along a line of letters one looks, as parts of its width from the middle. */
const LOOKS = [-0.5, -0.25, 0, 0.25, 0.5];
/** From this part of them on a name counts as on its own ground: letters may touch a border. */
const OWN = 0.8;

/**
 * Tells on whose ground a name stands: five points along the middle of each of its lines are looked
 * up in the shapes of the communes.
 * @param lines the boxes of its letters, line by line
 * @param owner the ground it belongs on; null where no commune is drawn around what it names
 */
export function judgeName(
  lines: readonly Box[],
  owner: string | null,
  grounds: readonly Ground[],
): Standing {
  const points = lines.flatMap(({ x, y, width }) =>
    LOOKS.map((part) => [x + part * width, y] as const),
  );
  const holders = points.map(
    ([x, y]) => grounds.find(({ rings }) => inRings(rings, x, y))?.id ?? null,
  );
  const own = holders.filter((id) => id === owner).length;
  if (owner !== null && own >= points.length * OWN) return 'own';
  return holders.every((id) => id === null || id === owner) ? 'outside' : 'other';
}
