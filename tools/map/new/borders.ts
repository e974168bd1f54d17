import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { bareName } from '../../../src/domain/places/bare-name.ts';
import { BORDERS_FILE } from '../map-folder.ts';

type Area = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>> | null>;

interface Placed {
  readonly id: string;
  readonly properties: {
    readonly name: Readonly<Record<string, string>>;
    readonly nis?: string;
    readonly level: string;
  };
}

/** Files hold features without a place, whatever the type says. */
type Given = Feature<Geometry | null, Readonly<Record<string, unknown>> | null>;

const isArea = (one: Given): one is Area =>
  one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';

/** All that may say which place an area is of. */
const signsOf = ({ id, properties }: Area): readonly string[] =>
  [id, ...Object.values(properties ?? {})]
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => bareName(String(one)));

/**
 * Writes the borders of a map's places out of a file of areas: those that have the id, the code or the
 * name of a place. Gives how many places have one now.
 * @param by whom they are owed to
 * @throws Error where the file has no areas, or none of a place
 */
export function takeBorders(folder: string, path: string, by: string): number {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features?: readonly Given[] };
  const areas = (features ?? []).filter(isArea);
  if (areas.length === 0)
    throw new Error(`${path} holds no areas: a GeoJSON of polygons is asked for.`);
  const places = JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8')) as {
    features: readonly Placed[];
  };
  const own = places.features.flatMap(({ id, properties: { name, nis } }) => {
    const signs = [id, nis ?? '', ...Object.values(name)].filter(Boolean).map(bareName);
    const area = areas.find((one) => signsOf(one).some((sign) => signs.includes(sign)));
    return area ? [{ type: 'Feature', id, properties: {}, geometry: area.geometry }] : [];
  });
  if (own.length === 0) {
    throw new Error(`${path}: no area has the id, the code or the name of a place of the map.`);
  }
  const borders = { type: 'FeatureCollection', attribution: by, features: own };
  mkdirSync(join(folder, dirname(BORDERS_FILE)), { recursive: true });
  writeFileSync(join(folder, BORDERS_FILE), `${JSON.stringify(borders)}\n`);
  return own.length;
}
