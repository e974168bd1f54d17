import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GROUPINGS, MATRIX_ORDERS, SORTS } from '../../domain/lib/orders.ts';
import { SPOKEN } from '../../domain/contact/spoken.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { BASES, TIES } from '../../domain/model.ts';
import { monthOf } from '../../domain/time/months.ts';
import { EMPTY_QUERY } from '../../domain/query/query.ts';
import { REACH_UNITS } from '../../domain/near/reach.ts';
import { READINGS } from '../../domain/time/time-question.ts';
import { readUrl } from './read-url.ts';
import { MAP, PLAIN_TIMELINE, SHADES, type Known, type Page, type UrlState } from './url-state.ts';
import { writeUrl } from './write-url.ts';

const IDS = ['calame', 'le-meridien', 'gezondheid'];
const PLACES = ['21014', 'laken', '04000'];
const known: Known = {
  fiches: new Set(IDS),
  approaches: new Set(IDS),
  places: new Set(PLACES),
  organisations: new Set(IDS),
  themes: new Set(IDS),
};
const read = (address: string) => {
  const [path = '', search = ''] = address.split('?');
  return readUrl(path, search, known, 'nl');
};

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values));
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.record({ kind: fc.constantFrom('map', 'guide', 'matrix', 'links') }),
  fc.record({
    kind: fc.constantFrom('fiche', 'organisation'),
    id: fc.constantFrom(...IDS),
  }),
  fc.record({ kind: fc.constant('place'), id: fc.constantFrom(...PLACES) }),
);

const anyState: fc.Arbitrary<UrlState> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  data: fc.option(fc.oneof(fc.webUrl(), fc.string({ minLength: 1, maxLength: 30 }))),
  columns: fc.option(fc.constant('title=Naam%2C+lang&place=gemeente')),
  page: anyPage,
  guideOnly: fc.boolean(),
  withoutPictures: fc.boolean(),
  matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
  ficheId: fc.option(fc.constantFrom(...IDS)),
  query: fc.record({
    text: fc.string({ maxLength: 40 }),
    approaches: some(IDS),
    bases: fc.uniqueArray(fc.constantFrom(...BASES)),
    places: some(PLACES),
    initiators: some(IDS),
    roles: fc.uniqueArray(fc.constantFrom(...TIES)),
    themes: some(IDS),
    newcomers: fc.uniqueArray(fc.constant('yes')),
    free: fc.uniqueArray(fc.constant('yes')),
    wheelchair: fc.uniqueArray(fc.constant('yes')),
    spokenLanguages: fc.uniqueArray(fc.constantFrom(...SPOKEN)),
    time: fc.record({
      window: fc.option(
        fc
          .tuple(fc.integer({ min: 12, max: 119999 }), fc.integer({ min: 12, max: 119999 }))
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      ),
      reading: fc.constantFrom(...READINGS),
      now: fc.boolean(),
      longer: fc.option(fc.integer({ min: 1, max: 999 })),
      ended: fc.boolean(),
    }),
    undated: fc.boolean(),
  }),
  near: fc.option(
    fc.oneof(
      fc.constantFrom(...PLACES).map((placeId) => ({ kind: 'place' as const, placeId })),
      fc.constant({ kind: 'here' as const }),
      fc.constantFrom('gent', 'ledeberg-44021').map((id) => ({ kind: 'locality' as const, id })),
      fc
        .tuple(fc.integer({ min: 2400, max: 6500 }), fc.integer({ min: 49400, max: 51600 }))
        .map(([lng, lat]) => ({
          kind: 'point' as const,
          point: [lng / 1000, lat / 1000] as const,
        })),
    ),
  ),
  reach: fc.option(
    fc.record({ unit: fc.constantFrom(...REACH_UNITS), amount: fc.integer({ min: 1, max: 180 }) }),
  ),
  shade: fc.constantFrom(...SHADES),
  view: fc.option(
    fc
      .tuple(
        fc.integer({ min: 494, max: 516 }),
        fc.integer({ min: 24, max: 65 }),
        fc.integer({ min: 7, max: 16 }),
      )
      .map(([lat, lng, zoom]) => ({ center: [lat / 10, lng / 10] as const, zoom })),
  ),
  timeline: fc.record({
    sort: fc.constantFrom(...SORTS),
    group: fc.constantFrom(...GROUPINGS),
    tall: fc.boolean(),
  }),
});

test('what an address is written from is what is read from it', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(read(writeUrl(state))).toEqual({ state, notices: [] });
    }),
    { numRuns: 500 },
  );
});

test('no address, however odd, breaks the reader', () => {
  const odd = fc.tuple(fc.webPath(), fc.string(), fc.webQueryParameters());
  fc.assert(
    fc.property(odd, ([path, text, search]) => {
      const { state } = readUrl(
        path,
        `${search}&years=${text}&near=${text}&view=${text}`,
        known,
        'fr',
      );
      expect(LANGUAGES).toContain(state.language);
    }),
    { numRuns: 500 },
  );
});

test('the plain map has a plain address', () => {
  const state = {
    language: 'fr',
    page: MAP,
    ficheId: null,
    guideOnly: false,
    matrixOrder: 'title',
    query: EMPTY_QUERY,
    near: null,
    reach: null,
    shade: 'none',
    view: null,
    timeline: PLAIN_TIMELINE,
    withoutPictures: false,
    data: null,
    columns: null,
  } as const;
  expect(writeUrl(state)).toBe('/fr/');
});

test('unknown parts are left out and told; the rest is followed', () => {
  const { state, notices } = read(
    '/nl/?fiche=weg&approach=gezondheid,magie&years=2020-2010&near=99999',
  );
  expect(state.ficheId).toBeNull();
  expect(state.query.approaches).toEqual(['gezondheid']);
  expect(state.query.time.window).toBeNull();
  expect(notices.map(({ parameter }) => parameter)).toEqual(['approach', 'years', 'fiche', 'near']);
});

test.each([
  ['/', 'map'],
  ['/nl', 'map'],
  ['/nl/fiche/calame', 'fiche'],
  ['/nl/fiche/calame/', 'fiche'],
  ['/nl/fiche/weg/', 'missing'],
  ['/nl/fiche/', 'missing'],
  ['/nl/places/laken/', 'place'],
  ['/nl/place/laken/', 'place'],
  ['/nl/place/calame/', 'missing'],
  ['/nl/matrix/', 'matrix'],
  ['/nl/matrix/calame/', 'missing'],
  ['/nl/fiche/calame/meer/', 'missing'],
  ['/de/', 'missing'],
])('%s opens the %s', (path, kind) => {
  expect(read(path).state.page.kind).toBe(kind);
});

test.each([
  ['within=2km', { unit: 'km', amount: 2 }],
  ['within=15min-foot', { unit: 'foot', amount: 15 }],
  ['within=20min-bike', { unit: 'bike', amount: 20 }],
  ['within=0km', null],
  ['within=999min-foot', null],
  ['within=far', null],
])('%s is a reach, or told not to be one', (search, reach) => {
  const { state, notices } = read(`/nl/?near=gent&${search}`);
  expect(state.reach).toEqual(reach);
  expect(notices.map(({ parameter }) => parameter)).toEqual(reach ? [] : ['within']);
});

test('the place of the device never stands in the address', () => {
  const { state } = read('/nl/?near=here');
  expect(writeUrl(state)).toBe('/nl/?near=here');
});

test('a window is whole years, or months in EDTF', () => {
  const window = (years: string) => read(`/nl/?years=${years}`).state.query.time.window;
  const whole = { from: monthOf(2008, 1), to: monthOf(2012, 12) };
  expect(window('2008-2012')).toEqual(whole);
  expect(window('2008/2012')).toEqual(whole);
  expect(window('2024-07/2026-05')).toEqual({ from: monthOf(2024, 7), to: monthOf(2026, 5) });
  expect(window('2024')).toEqual({ from: monthOf(2024, 1), to: monthOf(2024, 12) });
  expect(window('2024-07')).toEqual({ from: monthOf(2024, 7), to: monthOf(2024, 7) });
  for (const odd of ['2024-13/2025', '2012-2008', '2015-21/2016', '2024-07/..', '2024-07/']) {
    expect(window(odd), odd).toBeNull();
  }
});

test('a period whose beginning comes after its end is told as such', () => {
  const told = (years: string) => read(`/nl/?years=${years}`).notices[0];
  for (const turned of ['2020-2010', '2026-05/2024-07', '2020/2010']) {
    expect(told(turned), turned).toMatchObject({ parameter: 'years', isTurned: true });
  }
  for (const odd of ['abc', '50', '-100', '99999', '2020-']) {
    expect(told(odd), odd).toMatchObject({ parameter: 'years', isTurned: false });
  }
});

test('the timeline’s own words are told when they are unknown', () => {
  const { state, notices } = read('/nl/?reading=nooit&sort=maat&group=approach&longer=x');
  expect(state.timeline).toEqual({ sort: 'start', group: 'approach', tall: false });
  expect(notices.map(({ parameter }) => parameter)).toEqual(['reading', 'longer', 'sort']);
});
