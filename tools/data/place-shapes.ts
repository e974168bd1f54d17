import { existsSync, readFileSync } from 'node:fs';
import { area, feature, featureCollection, polygon, rewind, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceShape } from '../../src/data/source/resolve-places.ts';
import type { Source, SourcePlace } from '../../src/data/schemas/source-schemas.ts';
import { polygonsOf } from '../../src/domain/geometry/polygons-of.ts';
import { labelPoint } from '../../src/domain/schematic/label-point.ts';
import { BORDERS_PATH } from '../map/map-folder.ts';
import { schematicShapes } from '../../src/domain/schematic/schematic.ts';

type Shape = Polygon | MultiPolygon;
type Borders = FeatureCollection<Shape> & { attribution?: string };
type Ground = Pick<Source, 'places' | 'landmarks' | 'outlines'>;

/** The borders that a maintainer has imported; null where there are none. */
export function importedBorders(): Borders | null {
  if (process.env.BORDERS === 'none' || !existsSync(BORDERS_PATH)) return null;
  return JSON.parse(readFileSync(BORDERS_PATH, 'utf8')) as Borders;
}

/** What the schematic shapes are made of. */
export function schematicOf({ places, landmarks, outlines }: Ground): Map<string, Shape> {
  return schematicShapes(
    places.map(({ id, geometry, properties }) => ({
      id,
      level: properties.level,
      point: geometry?.type === 'Point' ? geometry.coordinates : [0, 0],
      areaKm2: properties.areaKm2 ?? null,
      radius: properties.radius ?? null,
      within: properties.within ?? null,
      spans: properties.spans ?? [],
    })),
    landmarks.map(({ geometry, properties: { commune } }) => ({
      commune,
      point: geometry.coordinates,
    })),
    new Map(
      outlines
        .filter(({ properties }) => properties.level === 'region')
        .map(({ id, geometry }) => [id, mainRing(geometry)]),
    ),
  );
}

/** The outer ring of the largest part of a shape, counter-clockwise. */
function mainRing(shape: Shape): Position[] {
  const parts = polygonsOf(shape).map((rings) => polygon(rings));
  const [largest] = parts.sort((a, b) => area(b) - area(a));
  const { geometry } = rewind(largest!) as Feature<Polygon>;
  return geometry.coordinates[0]!;
}

/** A shape for every place: imported borders where they are, else schematic ones and circles. */
export function placeShapes(
  ground: Ground,
  borders: Borders | null,
): ReadonlyMap<string, PlaceShape> {
  const { places } = ground;
  const schematic = schematicOf(ground);
  const official = new Map([
    // A border that stands with the place itself is the one that its editors mean.
    ...places.flatMap(({ id, geometry }) =>
      geometry === null || geometry.type === 'Point' ? [] : [[id, geometry as Shape] as const],
    ),
    ...(borders?.features.map(({ id, geometry }) => [String(id), geometry] as const) ?? []),
  ]);
  for (const { id } of places.filter(({ properties }) => properties.level === 'region')) {
    const whole = detailed(id, places, official);
    if (whole) official.set(id, whole);
  }
  return new Map(
    places.map(({ id, geometry, properties }) => {
      const imported = official.get(id);
      const shape = imported ?? schematic.get(id);
      if (!shape) throw new Error(`No shape for place "${id}": it has neither area nor radius.`);
      const small = properties.level !== 'commune' && properties.level !== 'region';
      const point = small && geometry?.type === 'Point' ? geometry.coordinates : labelPoint(shape);
      const tier = imported ? 'official' : small ? 'circle' : 'schematic';
      return [id, { tier, shape, point: [point[0], point[1]] as const }];
    }),
  );
}

function detailed(
  region: string,
  places: readonly SourcePlace[],
  official: ReadonlyMap<string, Shape>,
): Shape | null {
  const inside = places.filter(
    ({ properties }) => properties.within === region && properties.level === 'commune',
  );
  const parts = inside.flatMap(({ id }) => official.get(id) ?? []);
  if (parts.length === 0 || parts.length < inside.length) return null;
  return union(featureCollection(parts.map((shape) => feature(shape))))?.geometry ?? null;
}
