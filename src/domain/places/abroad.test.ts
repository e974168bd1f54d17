import { expect, test } from 'vitest';
import { isAbroad } from './abroad.ts';
import { square } from '../testing/test-data.ts';

const land = [square(4, 50, 5, 51), square(5, 50, 6, 51)];

test('abroad is well outside all of the land, never just over a rough border', () => {
  expect(isAbroad([4.5, 50.5], land)).toBe(false);
  expect(isAbroad([6.02, 50.5], land)).toBe(false);
  expect(isAbroad([6.1, 50.5], land)).toBe(true);
  expect(isAbroad([2.35, 48.86], land)).toBe(true);
});

test('without land nothing is abroad', () => {
  expect(isAbroad([2.35, 48.86], [])).toBe(false);
});
