import { expect, test } from 'vitest';
import { likelyCommunes } from './likely-communes.ts';
import { indexPlaces } from './place-index.ts';
import { PLACES } from '../testing/test-data.ts';

const official = indexPlaces(PLACES);
const schematic = indexPlaces(PLACES.map((place) => ({ ...place, tier: 'schematic' as const })));
const answer = (
  point: readonly [number, number],
  accuracyKm: number,
  places: typeof official = official,
) => {
  const { communes, certain } = likelyCommunes(point, accuracyKm, places);
  return [communes.map(({ id }) => id), certain];
};

test('official borders give the commune for certain', () => {
  expect(answer([4.35, 50.9], 0.03)).toEqual([['21004'], true]);
});

test('near a border the device cannot tell: both, the likelier first', () => {
  // 70 m west of the border between 21004 and 21014.
  expect(answer([4.399, 50.85], 0.03)).toEqual([['21004'], true]);
  expect(answer([4.399, 50.85], 0.3)).toEqual([['21004', '21014'], false]);
});

test('a schematic border is itself unsure', () => {
  expect(answer([4.399, 50.85], 0.03, schematic)).toEqual([['21004', '21014'], false]);
  expect(answer([4.35, 50.9], 0.03, schematic)).toEqual([['21004'], false]);
});

test('where schematic shapes overlap, the one with the nearer middle', () => {
  const [region, brussels, sintJoost] = PLACES;
  const drawn = indexPlaces([
    { ...brussels!, tier: 'schematic' },
    { ...sintJoost!, tier: 'schematic', shape: region!.shape },
  ]);
  expect(answer([4.395, 50.85], 0, drawn)).toEqual([['21014', '21004'], false]);
});

test('official borders outweigh a schematic shape that overlaps them', () => {
  const [region, brussels, sintJoost] = PLACES;
  const mixed = indexPlaces([
    { ...sintJoost!, tier: 'schematic', shape: region!.shape },
    brussels!,
  ]);
  expect(answer([4.395, 50.85], 0.03, mixed)).toEqual([['21004'], true]);
});

test('outside every commune it gives nothing', () => {
  expect(answer([4.31, 50.81], 0.03)).toEqual([[], false]);
});
