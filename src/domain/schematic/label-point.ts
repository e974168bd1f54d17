import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { polygonsOf } from '../geometry/polygons-of.ts';

const PRECISION_DEGREES = 0.0005;

/**
 * The visual centre of a shape: its pole of inaccessibility (polylabel), [lng, lat] in degrees.
 * Longitude is shortened by the cosine of the latitude meanwhile; of several parts the one with
 * the most room counts.
 */
export function labelPoint(shape: Polygon | MultiPolygon): [number, number] {
  const polygons = polygonsOf(shape);
  const shrink = Math.cos((polygons[0]![0]![0]![1]! * Math.PI) / 180);
  const [best] = polygons
    .map((rings) =>
      polylabel(
        rings.map((ring) => ring.map(([lng, lat]) => [lng! * shrink, lat!])),
        PRECISION_DEGREES,
      ),
    )
    .sort((a, b) => b.distance - a.distance);
  return [best![0] / shrink, best![1]];
}
