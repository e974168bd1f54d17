import { expect, test } from 'vitest';
import type { Ring } from '../geometry/pixels.ts';
import { judgeName } from './judge-name.ts';

const strip = (left: number, right: number): Ring => [
  [left, 0],
  [right, 0],
  [right, 100],
  [left, 100],
];
const grounds = [
  { id: 'jette', rings: [strip(0, 100)] },
  { id: 'evere', rings: [strip(100, 200)] },
];
const name = (x: number) => [{ x, y: 50, width: 80, height: 12 }];

test('a name may touch a border with its last letters, and is on its own ground', () => {
  expect(judgeName(name(50), 'jette', grounds)).toBe('own');
  expect(judgeName(name(65), 'jette', grounds)).toBe('own');
});

test('with its middle on a neighbour it is on another’s ground, beyond all of them outside', () => {
  expect(judgeName(name(110), 'jette', grounds)).toBe('other');
  expect(judgeName(name(250), 'jette', grounds)).toBe('outside');
  expect(judgeName(name(-20), 'jette', grounds)).toBe('outside');
});
