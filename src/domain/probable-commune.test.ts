import { expect, test } from 'vitest';
import { indexPlaces } from './place-index.ts';
import { probableCommune } from './probable-commune.ts';
import { PLACES } from './test-data.ts';

const official = indexPlaces(PLACES);

test('official borders give the commune for certain', () => {
  const found = probableCommune([4.35, 50.9], official);
  expect([found?.place.id, found?.certain]).toEqual(['21004', true]);
});

test('schematic shapes give it as probable, the nearer one where two overlap', () => {
  const [, brussels, sintJoost] = PLACES;
  const drawn = indexPlaces([
    { ...brussels!, tier: 'schematic' },
    { ...sintJoost!, tier: 'schematic', shape: brussels!.shape },
  ]);
  const found = probableCommune([4.395, 50.85], drawn);
  expect([found?.place.id, found?.certain]).toEqual(['21014', false]);
});

test('official borders outweigh a schematic shape that overlaps them', () => {
  const [region, brussels, sintJoost] = PLACES;
  const mixed = indexPlaces([
    { ...sintJoost!, tier: 'schematic', shape: region!.shape },
    brussels!,
  ]);
  const found = probableCommune([4.395, 50.85], mixed);
  expect([found?.place.id, found?.certain]).toEqual(['21004', true]);
});

test('outside every commune it gives nothing', () => {
  expect(probableCommune([4.31, 50.81], official)).toBeNull();
});
