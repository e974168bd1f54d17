import { expect, test } from 'vitest';
import { indexPlaces } from './place-index.ts';
import { PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const above = (id: string) => places.ancestors(id).map((place) => place.id);

test('a postcode gives the section it names, else the commune', () => {
  expect(places.byPostcode('1020')?.id).toBe('laken');
  expect(places.byPostcode('1130')?.id).toBe('haren');
  expect(places.byPostcode('1000')?.id).toBe('21004');
  expect(places.byPostcode('1120')?.id).toBe('21004');
  expect(places.byPostcode('9999')).toBeUndefined();
  const reversed = indexPlaces([...PLACES].reverse());
  expect(reversed.byPostcode('1020')?.id).toBe('laken');
});

test('a square lies in its section, commune and region, in that order', () => {
  expect(above('bockstael')).toEqual(['laken', '21004', '04000']);
  expect(places.isWithin('bockstael', '04000')).toBe(true);
  expect(places.isWithin('laken', 'bockstael')).toBe(false);
  expect(places.isWithin('laken', 'laken')).toBe(true);
  expect(places.isWithin('laken', '03000')).toBe(false);
});

test('a neighbourhood over three communes lies in each in part, in the region wholly', () => {
  expect(above('noordwijk')).toEqual(['21015', '21014', '21004', '04000']);
  expect(places.isWithin('noordwijk', '21014')).toBe(true);
  expect(places.isWhollyWithin('noordwijk', '21014')).toBe(false);
  expect(places.isWhollyWithin('noordwijk', '04000')).toBe(true);
  expect(places.isWhollyWithin('bockstael', '21004')).toBe(true);
});

test('a neighbourhood said to be in one commune, yet spanning two, is wholly in neither', () => {
  const brabant = { ...PLACES.find(({ id }) => id === 'noordwijk')!, id: 'brabant' };
  const index = indexPlaces([
    ...PLACES,
    { ...brabant, within: '21015', spans: ['21015', '21014'] },
  ]);
  expect(index.isWhollyWithin('brabant', '21015')).toBe(false);
  expect(index.isWhollyWithin('brabant', '04000')).toBe(true);
});

test('every place finds its commune; a region has none', () => {
  const communes = ['bockstael', '21015', 'noordwijk', '04000', 'nowhere'].map(
    (id) => places.commune(id)?.id,
  );
  expect(communes).toEqual(['21004', '21015', '21015', undefined, undefined]);
});

test('a dataset whose places lie in each other, or in nothing known, is still indexed', () => {
  const [, first, second] = PLACES;
  const circular = indexPlaces([
    { ...first!, within: second!.id },
    { ...second!, within: first!.id, spans: ['unknown'] },
  ]);
  expect(circular.ancestors(first!.id)).toHaveLength(1);
  expect(circular.isWhollyWithin(first!.id, 'elsewhere')).toBe(false);
});
