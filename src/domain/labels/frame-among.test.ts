import { expect, test } from 'vitest';
import { square } from '../testing/test-data.ts';
import { frameAmong } from './frame-among.ts';

const land = square(4.3, 50.8, 4.5, 50.9);
const room = { width: 600, height: 400, margin: 10, taken: [], blocks: [] };
/** How wide the land is in a frame, in its units. */
const across = ({ frame }: ReturnType<typeof frameAmong>) =>
  frame.project([4.5, 50.9])[0] - frame.project([4.3, 50.9])[0];

test('alone, the land is as large as the room', () => {
  const alone = frameAmong([land], room);
  const [, top] = alone.frame.project([4.3, 50.9]);
  const [, foot] = alone.frame.project([4.3, 50.8]);
  expect(foot - top).toBeCloseTo(380);
});

test('blocks stand beside the land, not on it, and it shrinks no more than it must', () => {
  const blocks = [
    { width: 120, height: 90 },
    { width: 60, height: 300 },
  ];
  const arranged = frameAmong([land], { ...room, blocks });
  const corners = [
    [4.3, 50.9],
    [4.5, 50.8],
  ].map((point) => arranged.frame.project(point));
  const [[left, top], [right, foot]] = corners as [
    readonly [number, number],
    readonly [number, number],
  ];
  for (const { x, y, width, height } of arranged.spots) {
    const isBeside =
      x + width / 2 < left ||
      x - width / 2 > right ||
      y + height / 2 < top ||
      y - height / 2 > foot;
    expect(isBeside).toBe(true);
  }
  expect(across(arranged)).toBeGreaterThan(across(frameAmong([land], room)) * 0.7);
});

test('where names want room around it, the land takes a part of that', () => {
  expect(across(frameAmong([land], room, 0.8)) / across(frameAmong([land], room))).toBeCloseTo(0.8);
});
