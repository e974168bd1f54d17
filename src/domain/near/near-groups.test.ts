import { expect, test } from 'vitest';
import { isFar, onlyOf } from './near-groups.ts';
import { nearby } from './nearby.ts';
import { indexPlaces } from '../places/place-index.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const fromBrussels = nearby({ kind: 'place', placeId: '21004' }, INITIATIVES, places);

test('of the groups only what is asked stays, in its order', () => {
  const asked = INITIATIVES.filter(({ id }) => id !== 'garden');
  expect(onlyOf(fromBrussels, asked).part.map(({ initiative }) => initiative.id)).toEqual([
    'north',
    'square',
  ]);
});

test('far is where not even a region is one’s own', () => {
  expect(isFar(fromBrussels)).toBe(false);
  expect(isFar(nearby({ kind: 'point', point: [4.31, 50.81] }, INITIATIVES, places))).toBe(false);
  expect(isFar(nearby({ kind: 'point', point: [3.7, 51] }, INITIATIVES, places))).toBe(true);
});
