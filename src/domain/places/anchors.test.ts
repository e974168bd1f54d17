import { expect, test } from 'vitest';
import { anchorsOf } from './anchors.ts';
import { indexPlaces } from './place-index.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const at = (...ids: string[]) => {
  const { markers, areas, regions } = anchorsOf({ ...INITIATIVES[0], places: ids }, places);
  const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return { markers: names(markers), areas: names(areas), regions: names(regions) };
};

test('every one of several communes carries a marker', () => {
  expect(at('21014', '21015').markers).toEqual(['21014', '21015']);
});

test('one spot within a section takes over its marker: a pin says here', () => {
  expect(at('laken', 'bockstael')).toEqual({
    markers: ['bockstael'],
    areas: ['laken'],
    regions: [],
  });
});

test('several spots within a commune leave the marker on it and are drawn as areas', () => {
  expect(at('21004', 'marollen', 'bockstael')).toEqual({
    markers: ['21004'],
    areas: ['marollen', 'bockstael'],
    regions: [],
  });
});

test('what covers a whole region has no marker', () => {
  expect(at('04000')).toEqual({ markers: [], areas: [], regions: ['04000'] });
});
