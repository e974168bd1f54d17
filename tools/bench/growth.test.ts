import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const COUNTS = [19, 5_000, 50_000, 100_000];

test.each([
  ['what stays within the noise is flat', [50, 55, 48, 60], 'flat'],
  [
    'twice as many cost twice',
    COUNTS.map((count) => 10 + 0.042 * count),
    'straight line, 42 for each 1,000',
  ],
  [
    'each doubling costs the same',
    COUNTS.map((count) => 3 * Math.log2(count)),
    'logarithm, 3.0 for each doubling',
  ],
])('%s', (_, values, words) => {
  expect(growthOf(COUNTS, values)).toBe(words);
});
