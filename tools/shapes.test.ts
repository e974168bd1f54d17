import { area, booleanPointInPolygon, feature, kinks } from '@turf/turf';
import { expect, test } from 'vitest';
import { readSource } from '../src/data/read-source.ts';
import { soundFiles } from '../src/data/test-source.ts';
import { labelPoint } from '../src/domain/schematic/label-point.ts';
import { schematicShapes, type SchematicInput } from '../src/domain/schematic/schematic.ts';

const { source } = readSource(soundFiles());
if (!source) throw new Error('data/ is not sound: run npm run data:check');
const inputs: SchematicInput[] = source.places.map(({ id, geometry, properties }) => ({
  id,
  level: properties.level,
  point: geometry?.type === 'Point' ? geometry.coordinates : [0, 0],
  areaKm2: properties.areaKm2 ?? null,
  radius: properties.radius ?? null,
  within: properties.within ?? null,
}));
const shapes = schematicShapes(inputs);
const communes = inputs.filter(({ level }) => level === 'commune');
const squareKm = (id: string) => area(feature(shapes.get(id)!)) / 1e6;

test('every commune lies around its own centre', () => {
  for (const { id, point } of communes) {
    expect(booleanPointInPolygon([...point], shapes.get(id)!), id).toBe(true);
  }
});

test('every commune has its own size, within a twentieth (and a tenth of a km²)', () => {
  for (const { id, areaKm2 } of communes) {
    expect(Math.abs(squareKm(id) - areaKm2!), id).toBeLessThan(areaKm2! * 0.05 + 0.1);
  }
});

test('the communes fill the region and no more', () => {
  const inside = communes.filter(({ within }) => within === '04000');
  const sum = inside.reduce((total, { id }) => total + squareKm(id), 0);
  expect(Math.abs(sum - squareKm('04000'))).toBeLessThan(1);
});

test('no outline crosses itself', () => {
  for (const [id, shape] of shapes) expect(kinks(feature(shape)).features, id).toEqual([]);
});

test('a name is put inside the shape, even of a ring-like commune', () => {
  for (const { id } of communes) {
    expect(booleanPointInPolygon(labelPoint(shapes.get(id)!), shapes.get(id)!), id).toBe(true);
  }
});
