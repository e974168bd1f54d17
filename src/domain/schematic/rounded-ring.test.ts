import { expect, test } from 'vitest';
import { roundedRing } from './rounded-ring.ts';

test('a ring is closed, and what falls together within a metre is dropped', () => {
  const ring = roundedRing([
    [4.3, 50.8],
    [4.300001, 50.800001],
    [4.4, 50.8],
    [4.4, 50.9],
  ]);
  expect(ring).toEqual([
    [4.3, 50.8],
    [4.4, 50.8],
    [4.4, 50.9],
    [4.3, 50.8],
  ]);
});

test('a ring smaller than a metre leaves nothing', () => {
  expect(
    roundedRing([
      [4.3, 50.8],
      [4.300001, 50.8],
      [4.3, 50.800001],
    ]),
  ).toEqual([]);
});
