import { expect, test } from 'vitest';
import type { NearbyEntry } from './near-groups.ts';
import { nearby } from './nearby.ts';
import { indexPlaces } from '../places/place-index.ts';
import { approachesAmong, neighboursOf, placeOverview } from './place-overview.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';

const places = indexPlaces(PLACES);
const ids = (entries: readonly NearbyEntry[]) => entries.map(({ initiative }) => initiative.id);
function overview(id: string) {
  const groups = nearby({ kind: 'place', placeId: id }, INITIATIVES, places);
  return placeOverview(places.get(id)!, groups, places, 3);
}

test('of a commune: its own, those of its neighbours, those of its region', () => {
  const { here, part, commune, neighbours, region, nearest } = overview('21014');
  expect([ids(here), ids(part), ids(commune)]).toEqual([['two-towns'], ['north'], []]);
  expect(ids(neighbours).sort()).toEqual(['antenne', 'garden', 'square']);
  expect([ids(region), ids(nearest)]).toEqual([['tour'], []]);
});

test('of a neighbourhood: also what else there is in its commune', () => {
  const { here, commune, neighbours } = overview('marollen');
  expect(ids(here)).toEqual(['garden', 'antenne']);
  expect(ids(commune)).toEqual(['north', 'square']);
  expect(ids(neighbours)).toEqual(['two-towns']);
});

test('of a region: what is for all of it apart from what is in a part', () => {
  const { here, part, region } = overview('04000');
  expect([ids(here), ids(region)]).toEqual([[], ['tour']]);
  expect(part).toHaveLength(5);
});

test('far from everything only the nearest are told', () => {
  const { here, neighbours, nearest } = overview('92094');
  expect([here, neighbours]).toEqual([[], []]);
  expect(nearest).toHaveLength(3);
});

test('a place over several communes borders none of its own', () => {
  expect(neighboursOf(places.get('noordwijk')!, places)).toEqual([]);
  expect(neighboursOf(places.get('marollen')!, places).map(({ id }) => id)).toEqual([
    '21014',
    '21015',
  ]);
});

test('an approach counts once for each initiative, and is only read where nobody says it', () => {
  const of = (...named: string[]) =>
    Object.fromEntries(approachesAmong(INITIATIVES.filter(({ id }) => named.includes(id))));
  expect(of('north')).toEqual({
    organizing: { count: 1, onlyRead: true },
    health: { count: 1, onlyRead: false },
  });
  expect(of('north', 'tour').organizing).toEqual({ count: 2, onlyRead: false });
  expect(of('square')).toEqual({});
});
