import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRings } from '../geometry/in-rings.ts';
import type { Ring } from '../geometry/pixels.ts';
import { isOff, timesWithin } from './clearance.ts';

const square: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
/** A notch from the right that leaves the middle bare. */
const notched: Ring = [
  [0, 0],
  [100, 0],
  [40, 50],
  [100, 100],
  [0, 100],
];

test('a box grows until it reaches the nearest border', () => {
  expect(timesWithin([square], 50, 50, { width: 20, height: 10 })).toBeCloseTo(5);
  expect(timesWithin([square], 90, 50, { width: 20, height: 10 })).toBeCloseTo(1);
  expect(timesWithin([square], 120, 50, { width: 20, height: 10 })).toBe(0);
});

test('a border that runs between its corners counts too', () => {
  expect(timesWithin([notched], 30, 50, { width: 40, height: 10 })).toBeCloseTo(0.5);
  expect(isOff([notched], 80, 50, { width: 10, height: 4 })).toBe(true);
  expect(isOff([notched], 45, 50, { width: 20, height: 4 })).toBe(false);
});

test('whatever the shape, a box that is said to fit has every point of its edge within', () => {
  const coordinate = fc.integer({ min: -60, max: 160 });
  const corner = fc.tuple(coordinate, coordinate);
  const size = fc.integer({ min: 2, max: 60 });
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), corner, size, size, (...all) => {
      const [ring, [x, y], width, height] = all;
      const times = timesWithin([ring], x, y, { width, height });
      const off = isOff([ring], x, y, { width, height });
      expect(times >= 1 && off).toBe(false);
      for (let step = 1; step < 20; step++) {
        const along = step / 20 - 0.5;
        for (const [dx, dy] of [
          [along, 0.499],
          [along, -0.499],
          [0.499, along],
          [-0.499, along],
        ] as const) {
          const inside = inRings([ring], x + dx * width, y + dy * height);
          if (times >= 1) expect(inside).toBe(true);
          if (off) expect(inside).toBe(false);
        }
      }
    }),
  );
});
