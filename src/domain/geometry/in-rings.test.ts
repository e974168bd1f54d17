import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRings } from './in-rings.ts';

const OUTER = [
  [0, 0],
  [10, 0],
  [10, 10],
  [5, 4],
  [0, 10],
  [0, 0],
];
const HOLE = [
  [1, 1],
  [1, 3],
  [3, 3],
  [3, 1],
  [1, 1],
];

test('agrees with Turf off the edges, with holes, for open and closed rings', () => {
  const shape = polygon([OUTER, HOLE]);
  // Halves of odd numbers: never on an edge of whole ones, but for the slanted ones.
  const spot = fc.integer({ min: -3, max: 23 }).map((number) => number / 2 + 0.123);
  fc.assert(
    fc.property(spot, spot, (x, y) => {
      const expected = booleanPointInPolygon([x, y], shape);
      expect(inRings([OUTER, HOLE], x, y)).toBe(expected);
      expect(inRings([OUTER.slice(1), HOLE.slice(1)], x, y)).toBe(expected);
    }),
  );
});
