import { area, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import { kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { readSource } from '../../src/data/source/read-source.ts';
import { soundFiles } from '../../src/data/testing/test-source.ts';
import { labelPoint } from '../../src/domain/schematic/label-point.ts';
import { schematicOf } from './place-shapes.ts';

const REGION = '04000';
const ELSENE = '21009';

const { source } = readSource(soundFiles());
if (!source) throw new Error('data/ is not sound: run npm run data:check');
const { places, landmarks } = source;
const shapes = schematicOf(source);
const communes = places.filter(({ properties }) => properties.level === 'commune');
const brussels = communes.filter(({ properties }) => properties.within === REGION);
const squareKm = (id: string) => area(feature(shapes.get(id)!)) / 1e6;
const partsOf = ({ type, coordinates }: Polygon | MultiPolygon) =>
  type === 'Polygon' ? [coordinates] : coordinates;
const holds = (id: string, spot: Position) => booleanPointInPolygon(spot, shapes.get(id)!);
const bordersOf = (id: string) =>
  partsOf(shapes.get(id)!).flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((spot, i) => [String(ring[i]), String(spot)])),
  );

test('every landmark lies in the shape of its own commune', () => {
  const astray = landmarks.filter(
    ({ geometry, properties }) => !holds(properties.commune, geometry.coordinates),
  );
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test('every place lies in the shape of a commune that holds it', () => {
  const astray = places.filter(({ id, geometry, properties: { level, within, spans = [] } }) => {
    if (geometry?.type !== 'Point') return false;
    const holders = level === 'commune' ? [id] : [within ?? '', ...spans];
    return !holders.some((one) => shapes.has(one) && holds(one, geometry.coordinates));
  });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test('each commune is of one piece; only Elsene is cut in two, by the Louizalaan', () => {
  for (const { id } of communes) {
    expect(partsOf(shapes.get(id)!), id).toHaveLength(id === ELSENE ? 2 : 1);
  }
});

test('the communes fill the region without gaps', () => {
  const stretches = new Set(brussels.flatMap(({ id }) => bordersOf(id).map(String)));
  const outline = new Set(bordersOf(REGION).map(String));
  for (const [from, to] of brussels.flatMap(({ id }) => bordersOf(id))) {
    const alone = !stretches.has(String([to, from]));
    expect(outline.has(String([from, to]))).toBe(alone);
  }
  const sum = brussels.reduce((total, { id }) => total + squareKm(id), 0);
  expect(Math.abs(sum - squareKm(REGION))).toBeLessThan(0.001);
});

test('no two communes overlap', () => {
  for (const [index, { id }] of brussels.entries()) {
    for (const { id: other } of brussels.slice(index + 1)) {
      const both = featureCollection([feature(shapes.get(id)!), feature(shapes.get(other)!)]);
      const shared = intersect(both);
      expect(shared ? area(shared) : 0, `${id} and ${other}`).toBeLessThan(1);
    }
  }
});

test('the region keeps its real outline: eased corners cost it less than a fiftieth', () => {
  const real = source.outlines.find(({ id }) => id === REGION)!;
  const kept = intersect(featureCollection([feature(real.geometry), feature(shapes.get(REGION)!)]));
  expect(area(kept!) / area(real.geometry)).toBeGreaterThan(0.98);
});

test('the City of Brussels reaches from Neder-Over-Heembeek and Haren to the Ter Kamerenbos', () => {
  for (const spot of [
    [4.387, 50.899],
    [4.42, 50.891],
    [4.3525, 50.8467],
    [4.384, 50.8427],
    [4.378, 50.809],
  ]) {
    expect(holds('21004', spot), String(spot)).toBe(true);
  }
});

test('no outline crosses itself', () => {
  for (const [id, shape] of shapes) expect(kinks(feature(shape)).features, id).toEqual([]);
});

test('a name is put inside the shape', () => {
  for (const [id, shape] of shapes) {
    expect(booleanPointInPolygon(labelPoint(shape), shape), id).toBe(true);
  }
});

test('the shapes of communes touch where the communes do, but for two pairs more and two less', () => {
  const touching = brussels.flatMap((a) =>
    brussels
      .filter((b) => a.id < b.id)
      .filter((b) => {
        const back = new Set(bordersOf(b.id).map(([from, to]) => String([to, from])));
        return bordersOf(a.id).some((stretch) => back.has(String(stretch)));
      })
      .map((b) => `${a.id} ${b.id}`),
  );
  const named = new Set(
    brussels.flatMap(({ id, properties: { neighbours = [] } }) =>
      neighbours.map((other) => [id, other].sort().join(' ')),
    ),
  );
  expect(touching.filter((pair) => !named.has(pair))).toEqual(['21003 21010', '21008 21012']);
  expect([...named].filter((pair) => !touching.includes(pair)).sort()).toEqual([
    '21003 21011',
    '21004 21017',
  ]);
});
