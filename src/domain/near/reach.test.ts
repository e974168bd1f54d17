import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearby } from './nearby.ts';
import { indexPlaces } from '../places/place-index.ts';
import { reachKm, REACH_UNITS, withinReach } from './reach.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const fromGhent = nearby(
  { kind: 'locality', point: [3.72, 51.05], commune: null },
  INITIATIVES,
  places,
);
const fromBrussels = nearby({ kind: 'place', placeId: '21004' }, INITIATIVES, places);

test('minutes become km at the speed that is said', () => {
  expect(reachKm({ unit: 'km', amount: 4 })).toBe(4);
  expect(reachKm({ unit: 'foot', amount: 12 })).toBe(1);
  expect(reachKm({ unit: 'bike', amount: 20 })).toBe(5);
});

test('what is here and for your region is always within reach, the rest by its edge', () => {
  const near = [...withinReach(fromBrussels, { unit: 'foot', amount: 1 })].sort();
  expect(near).toEqual(['antenne', 'garden', 'north', 'square', 'tour']);
  expect(withinReach(fromGhent, { unit: 'km', amount: 40 }).size).toBe(0);
  // The garden's edge is 49 km off, that of 21015 51 km.
  expect([...withinReach(fromGhent, { unit: 'km', amount: 50 })].sort()).toEqual([
    'antenne',
    'garden',
    'square',
    'tour',
  ]);
});

test('a longer reach never holds less', () => {
  const reach = fc.record({
    unit: fc.constantFrom(...REACH_UNITS),
    amount: fc.integer({ min: 1, max: 150 }),
  });
  fc.assert(
    fc.property(reach, fc.nat(100), (short, more) => {
      const long = { ...short, amount: short.amount + more };
      const held = withinReach(fromGhent, long);
      for (const id of withinReach(fromGhent, short)) expect(held.has(id)).toBe(true);
    }),
  );
});
