import { expect, test } from 'vitest';
import { communesOf } from './communes-of.ts';
import { indexPlaces } from './place-index.ts';
import { PLACES } from '../testing/test-data.ts';

const index = indexPlaces(PLACES);
const communes = (...places: string[]) => communesOf({ places }, index).map(({ id }) => id);

test('a site, a section and the commune itself are all in that one commune', () => {
  expect(communes('bockstael', 'laken', '21004')).toEqual(['21004']);
});

test('a neighbourhood that spans communes is in each of them, a region in none', () => {
  expect(communes('noordwijk').sort()).toEqual(['21004', '21014', '21015']);
  expect(communes('04000')).toEqual([]);
});
