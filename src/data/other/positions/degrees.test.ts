import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDegrees, readPair } from './degrees.ts';

it.each([
  ['50.8467', 50.8467],
  ['50,8467', 50.8467],
  [' +50.8467 ', 50.8467],
  ["'50.8467", 50.8467],
  ['50,8467\u00a0', 50.8467],
  ['5,08467E+01', 50.8467],
  ['50,8467°', 50.8467],
  ['−4.3', -4.3],
  ['50°50\'48"N', 50 + 50 / 60 + 48 / 3600],
  ["4° 21,15' O", 4 + 21.15 / 60],
  ['4.35 W', -4.35],
  ['149432,51', 149432.51],
])('%j is %d', (text, degrees) => {
  expect(readDegrees(text)).toBeCloseTo(degrees, 9);
});

it.each(['50.846.700', '1,234,567', 'hier', '', '12 rue', '2018-2021', '50 50'])(
  '%j is no number of degrees',
  (text) => {
    expect(readDegrees(text)).toBeNaN();
  },
);

it.each([
  '50.8467, 4.3525',
  '50.8467,4.3525',
  '50,8467; 4,3525',
  '50,8467, 4,3525',
  '50,8467,4,3525',
  '50.8467 4.3525',
  '(50.8467, 4.3525)',
  'POINT (4.3525 50.8467)',
  'SRID=4326;POINT(4.3525 50.8467)',
  'lat: 50.8467 lon: 4.3525',
  '{"lon": 4.3525, "lat": 50.8467}',
  'https://www.openstreetmap.org/#map=18/50.8467/4.3525',
  'https://www.openstreetmap.org/?mlat=50.8467&mlon=4.3525#map=12/50/4',
  'https://www.google.com/maps/@50.8467,4.3525,15z',
  'https://maps.google.com/?q=50.8467,4.3525',
  'geo:50.8467,4.3525',
])('%j says one spot', (text) => {
  const pair = readPair(text);
  expect(pair?.lat).toBeCloseTo(50.8467, 9);
  expect(pair?.lng).toBeCloseTo(4.3525, 9);
});

it.each([
  '50,8467',
  '4.3525',
  'Rue Haute 12, 1000 Bruxelles',
  'voorbeeld.be',
  '',
  'https://a.be/1/2',
])('%j says none', (text) => {
  expect(readPair(text)).toBeNull();
});

it('gives back any spot, however two numbers are put beside each other', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((one) => one / 1e4);
  const comma = (number: number) => number.toFixed(4).replace('.', ',');
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lng) => {
      for (const text of [
        `${lat.toFixed(4)}, ${lng.toFixed(4)}`,
        `${lat.toFixed(4)} ${lng.toFixed(4)}`,
        `${comma(lat)}; ${comma(lng)}`,
        `${comma(lat)}, ${comma(lng)}`,
        `POINT(${lng.toFixed(4)} ${lat.toFixed(4)})`,
      ]) {
        expect(readPair(text)).toEqual({ lat, lng });
      }
    }),
  );
});
