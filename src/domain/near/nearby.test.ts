import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Initiative } from '../model.ts';
import type { NearbyEntry } from './near-groups.ts';
import { nearby } from './nearby.ts';
import type { Origin } from './proximity.ts';
import { indexPlaces } from '../places/place-index.ts';
import { INITIATIVES, PLACES } from '../testing/test-data.ts';
import { titleOrder } from '../guide/title-order.ts';

const places = indexPlaces(PLACES);
const ask = (origin: Origin, initiatives: readonly Initiative[] = INITIATIVES) =>
  nearby(origin, initiatives, places);
const fromPlace = (placeId: string) => ask({ kind: 'place', placeId });
const ids = (entries: readonly NearbyEntry[]) => entries.map(({ initiative }) => initiative.id);

test('in a commune: its own, those in its parts, the rest by distance, the region apart', () => {
  const { here, part, around, region, elsewhere } = fromPlace('21004');
  expect(ids(here)).toEqual(['antenne']);
  expect(ids(part)).toEqual(['garden', 'north', 'square']);
  expect(ids(around)).toEqual(['two-towns']);
  expect(ids(region)).toEqual(['tour']);
  expect(ids(elsewhere)).toEqual(['walloon']);
});

test('on a square: what is there, before what is for the whole commune', () => {
  expect(ids(fromPlace('bockstael').here)).toEqual(['square', 'antenne']);
});

test('what is for the whole of a chosen place is there for certain, whatever the shapes', () => {
  const [entry] = fromPlace('marollen').here;
  expect(entry).toMatchObject({ placeId: 'marollen', distanceKm: 0, approximate: false });
});

test('identity decides what is here, not a schematic shape that happens to reach you', () => {
  const sprawling = indexPlaces(
    PLACES.map((place) =>
      place.id === '21014' ? { ...place, shape: PLACES[0]!.shape, tier: 'schematic' } : place,
    ),
  );
  const origin: Origin = { kind: 'place', placeId: 'marollen' };
  const { here, around } = nearby(origin, INITIATIVES, sprawling);
  expect(ids(here)).not.toContain('two-towns');
  expect(ids(around)).toContain('two-towns');
});

test('in a neighbourhood over several communes, what one of them has is only perhaps yours', () => {
  const { here } = fromPlace('noordwijk');
  // Of two communes, first the one with the nearer middle.
  expect(ids(here)).toEqual(['north', 'two-towns', 'antenne']);
  expect(here.map(({ approximate }) => approximate)).toEqual([false, true, true]);
});

test('a region that is not yours is as far away as its edge', () => {
  const { elsewhere } = ask({ kind: 'point', point: [4.6, 50.61] });
  const walloon = elsewhere.find(({ initiative }) => initiative.id === 'walloon');
  expect(walloon?.distanceKm).toBeCloseTo(1.11, 1);
  expect(walloon?.approximate).toBe(false);
});

test('a whole region as the chosen place: its region-wide ones apart, the rest are parts', () => {
  const { here, part, region } = fromPlace('04000');
  expect([ids(here), ids(region)]).toEqual([[], ['tour']]);
  expect(ids(part)).toEqual(['antenne', 'garden', 'north', 'square', 'two-towns']);
});

test('at a point, the shapes decide and circles are approximate', () => {
  const { here, part, around } = ask({ kind: 'point', point: [4.35, 50.85] });
  expect(ids(here)).toEqual(['garden', 'antenne']);
  expect(here.map(({ approximate }) => approximate)).toEqual([true, false]);
  expect(part).toEqual([]);
  expect(ids(around)).toEqual(['north', 'square', 'two-towns']);
  expect(around[0]?.distanceKm).toBeCloseTo(2.8, 1);
});

test('from a point that is itself unsure nothing is exact', () => {
  const { here, region } = ask({ kind: 'point', point: [4.35, 50.85], accuracyKm: 0.4 });
  expect([...here, ...region].every(({ approximate }) => approximate)).toBe(true);
  const sure = ask({ kind: 'point', point: [4.35, 50.85], accuracyKm: 0.02 });
  expect(sure.region.map(({ approximate }) => approximate)).toEqual([false]);
});

test('of several places, the nearest is the one shown', () => {
  const { around } = ask({ kind: 'point', point: [4.41, 50.83] });
  const entry = around.find(({ initiative }) => initiative.id === 'two-towns');
  expect(entry?.placeId).toBe('21014');
});

test('equally near ones are by title, in the language asked', () => {
  const [first, second] = INITIATIVES;
  const initiatives = [
    { ...first!, shortTitle: { nl: 'a', fr: 'école', en: 'z' } },
    { ...second!, places: first!.places, shortTitle: { nl: 'b', fr: 'fanfare', en: 'y' } },
  ];
  const here = (order?: ReadonlyMap<string, number>) =>
    ids(nearby({ kind: 'place', placeId: '21004' }, initiatives, places, order).here);
  expect(here()).toEqual(['antenne', 'garden']);
  // An accent does not send a word to the end of the alphabet.
  expect(here(titleOrder(initiatives, 'fr'))).toEqual(['antenne', 'garden']);
  expect(here(titleOrder(initiatives, 'en'))).toEqual(['garden', 'antenne']);
});

const landmark = (point: readonly [number, number], commune: string | null): Origin => ({
  kind: 'locality',
  point,
  commune,
});

test('a landmark lies in its commune, whatever the shapes say', () => {
  const { here, around, region } = ask(landmark([4.405, 50.85], '21004'));
  expect(ids(here)).toEqual(['north', 'antenne']);
  expect(ids(region)).toEqual(['tour']);
  // The shape of 21014 holds the point, but it is known to lie elsewhere: next door at best.
  const next = around.find(({ initiative }) => initiative.id === 'two-towns');
  expect(next).toMatchObject({ placeId: '21014', distanceKm: 0.3, approximate: true });
});

test('a town that is none of the places is in none of them, and measured from its middle', () => {
  const { here, around, region, elsewhere } = ask(landmark([3.72, 51.05], null));
  expect([ids(here), ids(region)]).toEqual([[], []]);
  expect(around.map(({ distanceKm }) => Math.round(distanceKm))).toEqual([46, 46, 49, 51, 51]);
  expect(ids(elsewhere)).toEqual(['tour', 'walloon']);
});

test('an unknown place of origin is refused', () => {
  expect(() => fromPlace('nowhere')).toThrow(RangeError);
});

const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.constantFrom(...PLACES).map(({ id }) => ({ kind: 'place' as const, placeId: id })),
  fc
    .tuple(
      fc.double({ min: 4, max: 5.3, noNaN: true }),
      fc.double({ min: 50, max: 51, noNaN: true }),
    )
    .map((point) => ({ kind: 'point' as const, point })),
  fc
    .tuple(
      fc.double({ min: 4, max: 5.3, noNaN: true }),
      fc.double({ min: 50, max: 51, noNaN: true }),
      fc.constantFrom('21004', '21014', null),
    )
    .map(([lng, lat, commune]) => landmark([lng, lat], commune)),
);

test('from anywhere, every initiative stands in one group, and nearer ones come first', () => {
  fc.assert(
    fc.property(anyOrigin, (origin) => {
      const { here, part, around, region, elsewhere } = ask(origin);
      expect(ids([...here, ...part, ...around, ...region, ...elsewhere]).sort()).toEqual(
        INITIATIVES.map(({ id }) => id).sort(),
      );
      for (const group of [around, elsewhere]) {
        const far = group.map(({ distanceKm }) => distanceKm);
        expect(far).toEqual([...far].sort((a, b) => a - b));
      }
      expect([...here, ...part, ...region].every(({ distanceKm }) => distanceKm === 0)).toBe(true);
    }),
  );
});

test('where a ring begins and which way it runs changes nothing', () => {
  const turned = (turns: number, isReversed: boolean) =>
    indexPlaces(
      PLACES.map((place) => {
        if (place.shape.type !== 'Polygon') return place;
        const coordinates = place.shape.coordinates.map((ring) => {
          const open = ring.slice(1);
          const start = turns % open.length;
          const moved = [...open.slice(start), ...open.slice(0, start)];
          const way = isReversed ? moved.reverse() : moved;
          return [...way, way[0]!];
        });
        return { ...place, shape: { ...place.shape, coordinates } };
      }),
    );
  fc.assert(
    fc.property(anyOrigin, fc.nat(9), fc.boolean(), (origin, turns, isReversed) => {
      const moved = nearby(origin, INITIATIVES, turned(turns, isReversed));
      const plain = ask(origin);
      for (const group of ['here', 'part', 'around', 'region', 'elsewhere'] as const) {
        expect(ids(moved[group])).toEqual(ids(plain[group]));
        moved[group].forEach(({ distanceKm }, index) => {
          expect(distanceKm).toBeCloseTo(plain[group][index]!.distanceKm, 9);
        });
      }
    }),
    // Nearest to a corner that two communes share: rounding noise must not say which comes first.
    { examples: [[landmark([4.235342074653682, 50.95735323949368], '21014'), 0, true]] },
  );
});
