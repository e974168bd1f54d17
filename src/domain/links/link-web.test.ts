import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossings, untangle } from './link-web.ts';

const LEFT = ['a', 'b', 'c', 'd'];
const RIGHT = ['1', '2', '3', '4'];

test('lines that can lie side by side end up so', () => {
  const ends = [
    ['a', '4'],
    ['b', '3'],
    ['c', '2'],
    ['d', '1'],
  ] as const;
  expect(crossings([LEFT, RIGHT], ends)).toBe(6);
  expect(crossings(untangle([LEFT, RIGHT], ends), ends)).toBe(0);
});

test('no order loses or doubles a fiche, and none is worse than the order given', () => {
  const columns = [LEFT, RIGHT, ['x', 'y', 'z']];
  const all = columns.flat();
  const anyEnds = fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(anyEnds, (ends) => {
      const found = untangle(columns, ends);
      expect(found.map((ids) => [...ids].sort())).toEqual(columns.map((ids) => [...ids].sort()));
      expect(crossings(found, ends)).toBeLessThanOrEqual(crossings(columns, ends));
    }),
  );
});
