import { expect, test } from 'vitest';
import { lineMeetsBox, linesCross, type Line } from './lines.ts';

const flat: Line = [
  [0, 0],
  [10, 0],
];

test('two lines cross where each parts the ends of the other', () => {
  expect(linesCross(flat, [[5, -5], [5, 5]])).toBe(true); // prettier-ignore
  expect(linesCross(flat, [[15, -5], [15, 5]])).toBe(false); // prettier-ignore
  expect(linesCross(flat, [[0, 0], [5, 5]])).toBe(false); // prettier-ignore
});

test('a line meets a box that it ends in, or passes through, not one beside it', () => {
  const box = { x: 5, y: 0, width: 2, height: 2 };
  expect(lineMeetsBox(flat, box)).toBe(true);
  expect(lineMeetsBox([[5, 0], [5, 20]], box)).toBe(true); // prettier-ignore
  expect(lineMeetsBox([[0, 2], [10, 2]], box)).toBe(false); // prettier-ignore
  expect(lineMeetsBox([[3, 4], [7, -8]], box)).toBe(true); // prettier-ignore
  expect(lineMeetsBox([[0, -20], [0, 20]], box)).toBe(false); // prettier-ignore
});
