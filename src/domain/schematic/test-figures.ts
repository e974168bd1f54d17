import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { PlaceLevel } from '../model.ts';
import type { SchematicInput } from './schematic.ts';

interface Figures {
  level: PlaceLevel;
  areaKm2?: number;
  radius?: number;
  within?: string | null;
}

/** The figures of the map's own places, for tests. */
export function testFigures(): SchematicInput[] {
  const file = new URL('../../../data/places.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Point | null,
    Figures
  >;
  return features.map(({ id, geometry, properties }) => ({
    id: String(id),
    level: properties.level,
    point: [geometry?.coordinates[0] ?? 0, geometry?.coordinates[1] ?? 0],
    areaKm2: properties.areaKm2 ?? null,
    radius: properties.radius ?? null,
    within: properties.within ?? null,
  }));
}
