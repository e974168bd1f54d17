import { keyOf, type Border } from './border.ts';
import type { PlanarPoint } from './plane.ts';

/** The rings around an owner, open and with the owner on their left, of the borders it has. */
export function ringsOf(owner: string, borders: readonly Border[]): PlanarPoint[][] {
  const own = borders.flatMap(({ spots, left, right }) =>
    left === owner ? [[...spots]] : right === owner ? [[...spots].reverse()] : [],
  );
  const from = new Map(own.map((line) => [keyOf(line[0]!), line]));
  const rings: PlanarPoint[][] = [];
  for (const start of from.keys()) {
    const ring: PlanarPoint[] = [];
    for (let key = start; from.has(key);) {
      const line = from.get(key)!;
      from.delete(key);
      ring.push(...line.slice(0, -1));
      key = keyOf(line.at(-1)!);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}
