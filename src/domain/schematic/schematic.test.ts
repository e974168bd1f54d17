import { area, booleanPointInPolygon, feature, featureCollection } from '@turf/turf';
import { circle, intersect, kinks, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { schematicShapes } from './schematic.ts';
import { testFigures } from './test-figures.ts';

const REGION = '04000';
/** Hemmed in between heavy neighbours: room around the centre goes before size. */
const SQUEEZED: Record<string, number> = { '21014': 0.08, '21003': 0.04 };
const USUAL = 0.02;

const figures = testFigures();
const shapes = schematicShapes(figures);
const communes = figures.filter(({ level }) => level === 'commune');
const cluster = communes.filter(({ within }) => within === REGION);
const shapeOf = (id: string) => shapes.get(id)!;
const squareKm = (shape: Polygon | MultiPolygon) => area(feature(shape)) / 1e6;
const partsOf = ({ type, coordinates }: Polygon | MultiPolygon) =>
  type === 'Polygon' ? [coordinates] : coordinates;
const bordersOf = (id: string) =>
  partsOf(shapeOf(id)).flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((spot, i) => [String(ring[i]), String(spot)])),
  );

test.each(communes)('commune $id lies around its centre, at its size', ({ id, point, areaKm2 }) => {
  expect(booleanPointInPolygon([...point], shapeOf(id))).toBe(true);
  const error = Math.abs(squareKm(shapeOf(id)) / areaKm2! - 1);
  expect(error).toBeLessThan(SQUEEZED[id] ?? USUAL);
});

test('every ring is simple and closed', () => {
  for (const [id, shape] of shapes) {
    for (const rings of partsOf(shape)) {
      expect(kinks(polygon(rings)).features, id).toEqual([]);
      for (const ring of rings) expect(ring.at(-1), id).toEqual(ring[0]);
    }
  }
});

test('each commune is of one piece, the City with Laken and Haren too', () => {
  for (const { id } of cluster) expect(partsOf(shapeOf(id)), id).toHaveLength(1);
  for (const { id, point } of figures.filter(({ level }) => level === 'section')) {
    expect(booleanPointInPolygon([...point], shapeOf('21004')), id).toBe(true);
  }
});

test('the cells do not overlap', () => {
  for (const [index, { id }] of cluster.entries()) {
    for (const other of cluster.slice(index + 1)) {
      const both = featureCollection([feature(shapeOf(id)), feature(shapeOf(other.id))]);
      const shared = intersect(both);
      expect(shared ? area(shared) : 0, `${id} and ${other.id}`).toBeLessThan(1);
    }
  }
});

test('every stretch of border is shared by two communes, or is the border of the region', () => {
  const stretches = new Set(cluster.flatMap(({ id }) => bordersOf(id).map(String)));
  const region = new Set(bordersOf(REGION).map(String));
  for (const [from, to] of cluster.flatMap(({ id }) => bordersOf(id))) {
    const alone = !stretches.has(String([to, from]));
    expect(region.has(String([from, to]))).toBe(alone);
  }
  for (const stretch of region) expect(stretches.has(stretch)).toBe(true);
});

test('the region is one calm ring, as large as its communes together', () => {
  const [rings, ...others] = partsOf(shapeOf(REGION));
  expect([others.length, rings!.length]).toEqual([0, 1]);
  const sum = cluster.reduce((total, { areaKm2 }) => total + areaKm2!, 0);
  expect(Math.abs(squareKm(shapeOf(REGION)) / sum - 1)).toBeLessThan(0.01);
});

test('smaller places are circles of their radius, lone communes circles of their area', () => {
  for (const { id, point, radius, areaKm2 } of figures) {
    if (radius === null && !['52011', '92094'].includes(id)) continue;
    const km = radius === null ? Math.sqrt(areaKm2! / Math.PI) : radius / 1000;
    expect(partsOf(shapeOf(id))[0]![0]).toHaveLength(65);
    const ideal = area(circle([...point], km, { units: 'kilometers', steps: 720 })) / 1e6;
    expect(squareKm(shapeOf(id)) / ideal).toBeCloseTo(1, 1);
  }
});

test('a region whose communes lie scattered has no shape', () => {
  expect(shapes.has('03000')).toBe(false);
});

test('the same figures give the same shapes, in at most five decimals', () => {
  expect([...schematicShapes(figures)]).toEqual([...shapes]);
  for (const shape of shapes.values()) {
    for (const degrees of partsOf(shape).flat(3)) {
      expect(degrees).toBe(Number(degrees.toFixed(5)));
    }
  }
});
