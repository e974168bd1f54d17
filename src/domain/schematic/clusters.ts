import { radiusOf } from './place-circle.ts';
import { planeAround } from './plane.ts';

/** Communes are near when no more than half of their radii's sum lies between their circles. */
const NEAR = 1.5;

interface Disc {
  readonly point: readonly [number, number];
  readonly areaKm2: number;
}

function near(a: Disc, b: Disc): boolean {
  const [x, y] = planeAround(a.point).toPlane(b.point);
  return Math.hypot(x, y) <= NEAR * (radiusOf(a.areaKm2) + radiusOf(b.areaKm2));
}

/** Parts discs ([lng, lat], km²) into groups that hang together, in the order given. */
export function clustersOf<T extends Disc>(discs: readonly T[]): T[][] {
  return discs.reduce<T[][]>((groups, disc) => {
    const joined = groups.filter((group) => group.some((other) => near(other, disc)));
    return [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), disc]];
  }, []);
}
