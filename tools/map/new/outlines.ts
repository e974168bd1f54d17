import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bbox,
  bboxPolygon,
  booleanIntersects,
  booleanPointInPolygon,
  buffer,
  convex,
  featureCollection,
  kinks,
  point,
  polygon,
  simplify,
  truncate,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature as featureOf } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../../../src/domain/geometry/polygons-of.ts';
import { largestTowns } from './country-towns.ts';
import type { Extent } from '../read-map.ts';

type Shape = Polygon | MultiPolygon;

const require = createRequire(import.meta.url);

/** So far around the places the area of a map reaches where nothing says its border, in km. */
const AROUND_KM = 3;
/** Of an outline drawn for 1:10 million: what it is true to, in degrees, and finer where that crosses itself. */
const DETAILS = [0.01, 0.005, 0.002, 0.0005];

/** The countries of Natural Earth 1:10m (public domain), by way of the package `world-atlas`. */
function countries(): readonly Feature<Shape, { name: string }>[] {
  const path = require.resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return featureOf(topology, topology.objects.countries).features as Feature<
    Shape,
    { name: string }
  >[];
}

/** A part of an outline in as few corners as tell it, that crosses itself nowhere; null where none is. */
function plainRings(rings: Position[][]): Position[][] | null {
  for (const tolerance of DETAILS) {
    const whole = truncate(simplify(polygon(rings), { tolerance }), { precision: 4 });
    const sound = whole.geometry.coordinates.filter((ring) => ring.length > 3);
    if (sound.length > 0 && sound.every((ring) => kinks(polygon([ring])).features.length === 0)) {
      return sound;
    }
  }
  return null;
}

/** The outline of a country, of its parts those near the extent; null where Natural Earth has none. */
export function countryOutline(code: string, extent: Extent | null): Shape | null {
  // Natural Earth names countries in ways of its own: the one in which the largest towns lie is meant.
  const spots = largestTowns(code);
  const holds = ({ geometry }: Feature<Shape>) =>
    spots.filter((spot) => booleanPointInPolygon([...spot], geometry)).length > spots.length / 2;
  const found = spots.length > 0 ? countries().find(holds) : undefined;
  if (!found) return null;
  const parts = polygonsOf(found.geometry);
  const near =
    extent && buffer(bboxPolygon([extent.west, extent.south, extent.east, extent.north]), 300);
  const kept = parts.filter(
    (rings) => !near || booleanIntersects({ type: 'Polygon', coordinates: rings }, near),
  );
  const coordinates = (kept.length > 0 ? kept : parts).flatMap((rings) => {
    const plain = plainRings(rings);
    return plain ? [plain] : [];
  });
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

/** An outline around points, [lng, lat] in degrees: their convex hull, with some room. */
export function outlineAround(points: readonly (readonly [number, number])[]): Shape {
  const spots = featureCollection(points.map((one) => point([...one])));
  const hull = convex(spots) ?? bboxPolygon(bbox(spots));
  const wide = buffer(hull, AROUND_KM, { steps: 4 });
  if (!wide) throw new Error('There are no points to draw an outline around.');
  return truncate(wide, { precision: 4 }).geometry;
}
