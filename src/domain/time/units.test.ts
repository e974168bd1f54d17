import { expect, test } from 'vitest';
import { monthOf } from './months.ts';
import { unitAt } from './units.ts';

test('a boundary is said in the longest unit that turns there', () => {
  expect(unitAt(monthOf(2008, 1))).toBe('year');
  expect(unitAt(monthOf(2008, 4))).toBe('month');
});
