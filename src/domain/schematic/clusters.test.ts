import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { testFigures } from './test-figures.ts';

const disc = fc.record({
  point: fc.tuple(
    fc.double({ min: 4, max: 5, noNaN: true }),
    fc.double({ min: 50, max: 51, noNaN: true }),
  ),
  areaKm2: fc.integer({ min: 1, max: 60 }),
});

test('the communes of Brussels hang together, Charleroi and Namur stand alone', () => {
  const communes = testFigures().flatMap(({ level, point, areaKm2 }) =>
    level === 'commune' && areaKm2 !== null ? [{ point, areaKm2 }] : [],
  );
  expect(
    clustersOf(communes)
      .map(({ length }) => length)
      .sort(),
  ).toEqual([1, 1, 19]);
});

test('every disc is in one group, and the order in which they come does not matter', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 20 }), (discs) => {
      const groups = clustersOf(discs);
      expect(new Set(groups.flat())).toEqual(new Set(discs));
      expect(groups.flat()).toHaveLength(discs.length);
      const sizes = (of: typeof groups) => of.map(({ length }) => length).sort((a, b) => a - b);
      expect(sizes(clustersOf(discs.toReversed()))).toEqual(sizes(groups));
    }),
  );
});
