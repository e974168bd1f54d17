import { expect, test } from 'vitest';
import { neighbour } from './grid-neighbour.ts';

// Two rows: three boxes, then two that stand elsewhere.
const BOXES = [
  { left: 0, top: 0 },
  { left: 100, top: 0 },
  { left: 200, top: 1 },
  { left: 0, top: 50 },
  { left: 170, top: 50 },
];

test.each([
  [0, 'ArrowRight', 1],
  [2, 'ArrowRight', 3],
  [0, 'ArrowDown', 3],
  [2, 'ArrowDown', 4],
  [4, 'ArrowUp', 2],
  [0, 'ArrowLeft', null],
  [4, 'ArrowRight', null],
  [3, 'ArrowDown', null],
  [1, 'Enter', null],
])('from box %i, %s leads to %s', (from, key, to) => {
  expect(neighbour(BOXES, from, key)).toBe(to);
});
