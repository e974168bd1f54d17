import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { area, feature, featureCollection, union } from '@turf/turf';
import { strToU8, zipSync } from 'fflate';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { addCommune } from './add-commune.ts';
import { fetchBorders, type BorderSource } from './fetch-borders.ts';
import { madeUpCountry, madeUpShapefile } from './made-up.ts';
import { makeBorders } from './make-borders.ts';
import { readBorders } from './read-borders.ts';

const CODES = Array.from({ length: 581 }, (_, index) => String(21001 + index));
const COUNTRY = madeUpCountry(CODES);
const bytes = (value: unknown) => strToU8(JSON.stringify(value));
const make = (value: Uint8Array, over: Partial<Parameters<typeof makeBorders>[1]> = {}) =>
  makeBorders(readBorders(value), {
    wanted: CODES.slice(0, 60),
    attribution: 'made up',
    nis: null,
    whole: true,
    detail: 30,
    log: () => undefined,
    ...over,
  });
const cornersOf = ({ coordinates }: Polygon | MultiPolygon) =>
  (coordinates as unknown[]).flat(3).length / 2;
const { borders } = make(bytes(COUNTRY));

test('581 communes in Lambert 72 become those of the map, in degrees of five decimals', () => {
  expect(borders.features.map(({ id }) => id)).toEqual(CODES.slice(0, 60));
  for (const degrees of borders.features.flatMap(({ geometry }) =>
    (geometry.coordinates as unknown[]).flat(3),
  ) as number[]) {
    expect(degrees).toBe(Number(degrees.toFixed(5)));
  }
});

test('generalised: fewer corners, the same size within a hundredth', () => {
  const [fine, coarse] = [1, 120].map((detail) => make(bytes(COUNTRY), { detail }).borders);
  const [one, other] = [fine!.features[45]!, coarse!.features[45]!];
  expect(cornersOf(other.geometry)).toBeLessThan(cornersOf(one.geometry) * 0.7);
  expect(Math.abs(area(other) / area(one) - 1)).toBeLessThan(0.01);
});

test('neighbours keep one border: together they have no gap and no overlap', () => {
  const block = [...Array(10).keys(), ...Array.from({ length: 10 }, (_, i) => 40 + i)];
  const parts = block.map((i) => borders.features.find(({ id }) => id === CODES[i])!);
  const sum = parts.reduce((total, part) => total + area(part), 0);
  const whole = union(featureCollection(parts.map(({ geometry }) => feature(geometry))))!;
  expect(Math.abs(area(whole) - sum)).toBeLessThan(1);
  expect(whole.geometry.type).toBe('Polygon');
});

test('an exclave of 30 m survives, and so does the hole that it fills', () => {
  expect((borders.features[0]!.geometry as Polygon).coordinates).toHaveLength(2);
  expect((borders.features[1]!.geometry as MultiPolygon).coordinates).toHaveLength(2);
});

test('TopoJSON, zipped GeoJSON and a zipped shapefile give the same communes', () => {
  const few = { ...COUNTRY, features: COUNTRY.features.slice(2, 6) };
  const wanted = CODES.slice(2, 6);
  const over = { wanted, whole: false };
  const squareKm = (file: Uint8Array) =>
    make(file, over).borders.features.map((one) => (area(one) / 1e6).toFixed(1));
  const plain = squareKm(bytes(few));
  expect(squareKm(bytes(topology({ communes: few })))).toEqual(plain);
  expect(squareKm(zipSync({ 'in/communes.geojson': bytes(few) }))).toEqual(plain);
  const { shp, dbf } = madeUpShapefile(
    few.features.map(({ properties, geometry }) => ({
      code: properties.cd_munty_refnis,
      ring: geometry.coordinates[0] as Position[],
    })),
  );
  const prj = strToU8('PROJCS["Belge_Lambert_1972"]');
  expect(squareKm(zipSync({ 'c.shp': shp, 'c.dbf': dbf, 'c.prj': prj }))).toEqual(plain);
});

test.each([
  ['[]', /neither GeoJSON features nor TopoJSON/],
  ['<!doctype html>', /web page: the address may have changed/],
  ['{"type":"FeatureCollection","features":[]}', /no areas/],
])('a file that holds %s is refused in words', (text, message) => {
  expect(() => make(strToU8(text))).toThrow(message);
});

test('a file of another country, of too few communes, or without codes is refused in words', () => {
  const far = structuredClone(COUNTRY);
  far.crs = { properties: { name: 'EPSG:4326' } };
  expect(() => make(bytes(far))).toThrow(/outside Belgium/);
  expect(() => make(bytes({ ...COUNTRY, features: COUNTRY.features.slice(0, 300) }))).toThrow(
    /holds 300 communes; Belgium has 581/,
  );
  const bare = COUNTRY.features.map((one) => ({ ...one, properties: { naam: 'x' } }));
  expect(() => make(bytes({ ...COUNTRY, features: bare }))).toThrow(/--nis=PROPERTY/);
});

test('a commune that has merged is explained', () => {
  expect(() => make(bytes(COUNTRY), { wanted: ['46003'] })).toThrow(
    /46003 merged into 46030 on 1 January 2025/,
  );
  expect(() => make(bytes(COUNTRY), { wanted: ['44083'] })).toThrow(
    /44083 was made of 44011, 44049 on 1 January 2019/,
  );
});

test('a commune is added with name, centre, area and code, once', () => {
  const { areas } = make(bytes(COUNTRY));
  const text = '{\n  "features": [\n    { "id": "04000" }\n  ]\n}\n';
  const added = addCommune(text, '21099', areas)!;
  const { features } = JSON.parse(added) as { features: { id: string; properties: object }[] };
  expect(features[1]).toMatchObject({
    id: '21099',
    properties: { level: 'commune', name: { nl: 'Gemeente 21099' }, within: '04000', areaKm2: 9 },
  });
  expect(added).not.toContain('Polygon');
  expect(addCommune(added, '21099', areas)).toBeNull();
});

async function served(status: number, body: string, run: (source: BorderSource) => Promise<void>) {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-length': body.length }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    await run({
      id: 'here',
      name: 'Loopback',
      url: `http://127.0.0.1:${port}/communes.geojson`,
      attribution: 'nobody',
      licence: 'none',
      page: 'https://example.org/communes',
    });
  } finally {
    await new Promise((done) => server.close(done));
  }
}

test('fetched from a source, with its licence, size and progress told', async () => {
  const body = JSON.stringify(COUNTRY);
  const lines: string[] = [];
  await served(200, body, async (source) => {
    const got = await fetchBorders(source, (line) => lines.push(line));
    expect(make(got).borders).toEqual(borders);
  });
  expect(lines.join('\n')).toMatch(/none[\s\S]*Size: \d+\.\d MB[\s\S]*%/);
});

test('an address that has changed, or no network, is told with what to do', async () => {
  await served(404, 'gone', async (source) => {
    await expect(fetchBorders(source, () => undefined)).rejects.toThrow(
      /answers 404: it may have changed\. See https:\/\/example\.org\/communes/,
    );
    const nobody = { ...source, url: 'http://127.0.0.1:9/x' };
    await expect(fetchBorders(nobody, () => undefined)).rejects.toThrow(/are you offline/);
  });
});
