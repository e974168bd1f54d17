import { expect, test } from 'vitest';
import { communeCounts, wideCount } from './commune-counts.ts';
import { indexPlaces } from './place-index.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const counts = (withWide: boolean) =>
  Object.fromEntries(
    [...communeCounts(INITIATIVES, places, withWide)].map(([{ id }, n]) => [id, n]),
  );

test('each commune counts what it has, and what reaches into it', () => {
  // antenne, garden, north and square; two-towns and north; two-towns and north.
  expect(counts(false)).toEqual({ 21004: 4, 21014: 2, 21015: 2, 92094: 0 });
});

test('what is for a whole region counts in its communes only when asked', () => {
  expect(counts(true)).toEqual({ 21004: 5, 21014: 3, 21015: 3, 92094: 1 });
  expect(wideCount(INITIATIVES, places)).toBe(2);
});
