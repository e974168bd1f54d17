import { strFromU8, unzipSync } from 'fflate';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { combine, parseDbf, parseShp } from 'shpjs';
import { feature as unpack } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BorderError } from './border-error.ts';

export type Area = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

/** The areas of a file in its own coordinates, and what it says of its coordinate system. */
export interface RawBorders {
  readonly areas: readonly Area[];
  readonly hint: string;
}

const isArea = (one: Feature): one is Area =>
  (one.geometry as Feature['geometry'] | null) !== null &&
  (one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon');

function fromJson(text: string): RawBorders {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const html = /^\s*</.test(text) ? ' It is a web page: the address may have changed.' : '';
    throw new BorderError(`The file is not JSON.${html}`, { cause: error });
  }
  const { type } = value as { type?: unknown };
  if (type === 'Topology') {
    const topology = value as Topology;
    const areas = Object.values(topology.objects).flatMap((object) => {
      const made = unpack(topology, object as GeometryCollection<Record<string, unknown>>);
      return made.features.filter(isArea);
    });
    return { areas, hint: JSON.stringify((value as { crs?: unknown }).crs ?? '') };
  }
  if (type === 'FeatureCollection') {
    const collection = value as FeatureCollection & { crs?: unknown };
    const areas = collection.features.filter(isArea).map((one) => ({
      ...one,
      properties: { ...(one.id === undefined ? {} : { id: one.id }), ...one.properties },
    }));
    return { areas, hint: JSON.stringify(collection.crs ?? '') };
  }
  throw new BorderError('The file is JSON, but neither GeoJSON features nor TopoJSON.');
}

function fromZip(bytes: Uint8Array): RawBorders {
  const entries = Object.entries(unzipSync(bytes));
  const end = (suffix: string, stem = '') =>
    entries.find(([name]) => name.toLowerCase().endsWith(suffix) && name.startsWith(stem));
  const json = end('.geojson') ?? end('.json') ?? end('.topojson');
  if (json) return fromJson(strFromU8(json[1]));
  const shape = end('.shp');
  if (!shape) {
    throw new BorderError(
      `The zip holds neither a shapefile nor GeoJSON: ${entries.map(([name]) => name).join(', ')}.`,
    );
  }
  const stem = shape[0].slice(0, -4);
  const [dbf, prj, cpg] = [end('.dbf', stem), end('.prj', stem), end('.cpg', stem)];
  if (!dbf) throw new BorderError(`The zip holds ${shape[0]} without its .dbf, where the codes are.`);
  // The .prj is not given here: it names no shift of datum, and Lambert 72 would land 100 m off.
  const shapes = parseShp(shape[1]);
  const rows = parseDbf(dbf[1], cpg?.[1]);
  const { features } = combine([shapes, rows]);
  return { areas: features.filter(isArea), hint: prj ? strFromU8(prj[1]) : '' };
}

/**
 * Reads the areas of a GeoJSON, TopoJSON or zipped file (shapefile or GeoJSON).
 * @throws BorderError when it is none of these
 */
export function readBorders(bytes: Uint8Array): RawBorders {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const raw = zipped ? fromZip(bytes) : fromJson(new TextDecoder().decode(bytes));
  if (raw.areas.length === 0) throw new BorderError('The file holds no areas (polygons).');
  return raw;
}
