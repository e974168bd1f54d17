import { feature as unpack } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { problem, type Problem } from '../../problems/problems.ts';
import type { Part } from '../rows.ts';
import { isRecord } from '../../problems/is-record.ts';
import { partOfThings, type Thing } from './records.ts';
import { withoutWikiMarks } from '../plain-text.ts';

/** What JSON gives: parts, and what it says of its coordinate system. */
export interface JsonParts {
  readonly parts: readonly Part[];
  /** As the file names it, such as `urn:ogc:def:crs:EPSG::31370`; empty where it says nothing. */
  readonly crs: string;
  readonly problems: readonly Problem[];
}

type Named = Readonly<Record<string, unknown>>;

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
const isGeometry = ({ type, coordinates, geometries }: Named) =>
  GEOMETRIES.some((one) => one === type) && (coordinates !== undefined || geometries !== undefined);

/** How uMap, and Leaflet plugins, keep what is for the eye alone. */
const STYLES = ['_umap_options', '_storage_options', '_storage', 'styleUrl', 'marker-symbol'];

const bare = (properties: unknown): unknown =>
  isRecord(properties)
    ? Object.fromEntries(Object.entries(properties).filter(([key]) => !STYLES.includes(key)))
    : properties;

/** The features of a list in which collections may lie in each other. */
function* featuresIn(list: readonly unknown[]): Generator<Thing> {
  for (const one of list) {
    if (!isRecord(one)) continue;
    if (Array.isArray(one.features)) yield* featuresIn(one.features);
    else if (isGeometry(one)) yield { properties: {}, geometry: one };
    else yield { properties: withId(one), geometry: geometryOf(one) };
  }
}

/** An id beside the properties is worth a column where they have none. */
function withId({ id, properties, attributes }: Named): unknown {
  const own = bare(properties ?? attributes ?? {});
  if (!isRecord(own) || id === undefined || id === null || 'id' in own) return own;
  return { ...own, id };
}

/** A geometry of GeoJSON, or of Esri's JSON as GeoJSON. */
function geometryOf({ geometry }: Named): unknown {
  if (!isRecord(geometry)) return geometry ?? null;
  const { x, y, rings, paths, points } = geometry;
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (Array.isArray(rings)) return { type: 'Polygon', coordinates: rings };
  if (Array.isArray(paths)) return { type: 'MultiLineString', coordinates: paths };
  if (Array.isArray(points)) return { type: 'MultiPoint', coordinates: points };
  return geometry;
}

/** What Overpass gives of OpenStreetMap: nodes where they are, ways and relations in their middle. */
function ofOverpass(elements: readonly unknown[]): readonly Thing[] {
  return elements.filter(isRecord).flatMap((element): Thing[] => {
    const { type, id, tags, lat, lon, center, geometry, bounds } = element;
    // Nodes without tags are only the corners of ways.
    if (!isRecord(tags)) return [];
    const at = isRecord(center) ? center : { lat, lon };
    const corners = Array.isArray(geometry) ? geometry.filter(isRecord) : [];
    const box = isRecord(bounds) ? bounds : null;
    const drawn =
      typeof at.lat === 'number' && typeof at.lon === 'number'
        ? { type: 'Point', coordinates: [at.lon, at.lat] }
        : corners.length > 0
          ? { type: 'LineString', coordinates: corners.map((one) => [one.lon, one.lat]) }
          : box
            ? {
                type: 'Point',
                coordinates: [
                  (Number(box.minlon) + Number(box.maxlon)) / 2,
                  (Number(box.minlat) + Number(box.maxlat)) / 2,
                ],
              }
            : null;
    return [{ properties: { ...tags, '@id': `${String(type)}/${String(id)}` }, geometry: drawn }];
  });
}

/** A record as Opendatasoft and Airtable give it: what it says lies in `fields`. */
function ofRecord(record: unknown): Thing {
  const outer = isRecord(record) && isRecord(record.record) ? record.record : record;
  if (!isRecord(outer)) return { properties: {} };
  const { fields, geometry } = outer;
  const drawn = isRecord(geometry) && isGeometry(geometry) ? geometry : null;
  if (isRecord(fields)) return { properties: fields, geometry: drawn };
  if (drawn) {
    const { geometry: _, ...properties } = outer;
    return { properties, geometry: drawn };
  }
  return { properties: outer };
}

const nameIn = (...places: readonly unknown[]): string =>
  places
    .filter(isRecord)
    .map(({ name }) => name)
    .find((name): name is string => typeof name === 'string') ?? '';

/** The layers of a uMap file, old and new; what a layer fetches from elsewhere is told. */
function ofLayers(layers: readonly unknown[], file: string): Omit<JsonParts, 'crs'> {
  const problems: Problem[] = [];
  const parts = layers.filter(isRecord).flatMap((layer) => {
    const { _umap_options: umap, _storage: storage, properties, features } = layer;
    const name = nameIn(umap, storage, properties, layer);
    const remote = [umap, storage, properties, layer]
      .filter(isRecord)
      .map(({ remoteData }) => remoteData)
      .find(isRecord);
    if (typeof remote?.url === 'string' && remote.url !== '') {
      problems.push(
        problem('remoteLayer', file, { severity: 'warning', feature: name, found: remote.url }),
      );
    }
    const things = Array.isArray(features) ? [...featuresIn(features)] : [];
    return partOfThings(
      things.map(({ properties: own, ...rest }) => ({ ...rest, properties: withoutMarks(own) })),
      name,
    );
  });
  return { parts, problems };
}

const withoutMarks = (properties: unknown): unknown =>
  isRecord(properties)
    ? Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          typeof value === 'string' ? withoutWikiMarks(value) : value,
        ]),
      )
    : properties;

/** A table as a list of lists: the names of the columns first. */
function ofLists(lists: readonly (readonly unknown[])[]): readonly Part[] {
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const rows = lists.map((cells, index) => ({ number: index + 1, cells: cells.map(text) }));
  return [{ name: '', isHidden: false, body: { kind: 'grid', rows } }];
}

/** So deep in a value records are looked for. */
const DEEPEST = 4;

/** The longest list of things somewhere in a value; what is less deep comes first. */
function longestList(value: unknown, depth = 0): readonly unknown[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.some(isRecord) ? value : [];
  return Object.values(value)
    .map((inner) => longestList(inner, depth + 1))
    .reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** Things that lie in an object by their ids, which then are worth a column. */
function byIds(value: Named): readonly Thing[] {
  const entries = Object.entries(value);
  const isMap = entries.length > 1 && entries.every(([, one]) => isRecord(one));
  return isMap ? entries.map(([id, one]) => ({ properties: { id, ...(one as Named) } })) : [];
}

function ofTopology(topology: Topology): readonly Part[] {
  return Object.entries(topology.objects).flatMap(([name, object]) => {
    const made = unpack(topology, object as GeometryObject) as unknown as Named;
    return partOfThings([...featuresIn([made])], name);
  });
}

function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) {
    if (value.every(Array.isArray) && value.length > 1) return ofLists(value);
    if (value.some((one) => isRecord(one) && (one.type === 'Feature' || one.features))) {
      return partOfThings([...featuresIn(value)]);
    }
    return partOfThings(value.filter(isRecord).map(ofRecord));
  }
  if (!isRecord(value)) return [];
  const { type, features, elements, geometry } = value;
  if (type === 'Topology' && isRecord(value.objects)) {
    return ofTopology(value as unknown as Topology);
  }
  if (Array.isArray(features)) return partOfThings([...featuresIn(features)]);
  if (type === 'Feature' || isGeometry(value)) return partOfThings([...featuresIn([value])]);
  if (Array.isArray(elements)) return partOfThings(ofOverpass(elements));
  const list = longestList(value);
  if (list.length > 0) return partsOf(list);
  const known = byIds(value);
  if (known.length > 0) return partOfThings(known);
  return isRecord(geometry) ? partOfThings([ofRecord(value)]) : [];
}

/** What a file says of its coordinate system: GeoJSON of 2008, or Esri's number. */
function crsOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const { crs, spatialReference } = value;
  if (isRecord(crs)) return JSON.stringify(isRecord(crs.properties) ? crs.properties : crs);
  if (isRecord(spatialReference)) {
    const { latestWkid, wkid } = spatialReference;
    const code = latestWkid ?? wkid;
    return typeof code === 'number' ? `EPSG:${code}` : '';
  }
  return '';
}

/**
 * What JSON of any form says of things: GeoJSON in all its forms, uMap, TopoJSON, Overpass, Esri,
 * lists of records wherever they lie, a table as lists. Throws where TopoJSON contradicts itself.
 */
export function partsOfJson(value: unknown, file: string): JsonParts {
  const crs = crsOf(value);
  if (isRecord(value) && Array.isArray(value.layers) && !Array.isArray(value.features)) {
    return { ...ofLayers(value.layers, file), crs };
  }
  return { parts: partsOf(value), crs, problems: [] };
}
