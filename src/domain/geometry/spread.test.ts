import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const pixel = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
});

test('a lone marker stays on its place', () => {
  expect(spread([{ x: 10, y: 20 }], 30)).toEqual([{ x: 10, y: 20 }]);
});

test('discs of different sizes stand clear of each other by their own radii', () => {
  const [large, small, far] = spread(
    [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 60, y: 0 },
    ],
    [60, 20, 20],
  );
  expect(Math.hypot(large!.x - small!.x, large!.y - small!.y)).toBeGreaterThan(39);
  expect(Math.hypot(small!.x - far!.x, small!.y - far!.y)).toBeGreaterThan(19);
});

test('markers far apart are not moved', () => {
  const far = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(spread(far, 30)).toEqual(far);
});

test('five initiatives in one commune do not cover each other and stay near it', () => {
  const fan = spread(
    Array.from({ length: 5 }, () => ({ x: 50, y: 50 })),
    30,
  );
  for (const [i, a] of fan.entries()) {
    expect(Math.hypot(a.x - 50, a.y - 50)).toBeLessThan(60);
    for (const b of fan.slice(i + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(29);
    }
  }
});

test('two markers never end closer than they began', () => {
  fc.assert(
    fc.property(pixel, pixel, (a, b) => {
      const [c, d] = spread([a, b], 30);
      const before = Math.hypot(a.x - b.x, a.y - b.y);
      const after = Math.hypot(c!.x - d!.x, c!.y - d!.y);
      expect(after).toBeGreaterThanOrEqual(Math.min(before, 29) - 0.1);
    }),
  );
});
