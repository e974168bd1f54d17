import type { MultiPolygon, Polygon, Position } from 'geojson';
import { booleanPointInPolygon } from '@turf/turf';
import { polygonsOf } from './polygons-of.ts';

const EQUATOR_KM = 6378.137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const RADIANS = Math.PI / 180;

/**
 * True when a point lies in an area or on its edge; holes are outside.
 * @param point [lng, lat] in degrees
 */
export function areaContains(shape: Polygon | MultiPolygon, point: readonly [number, number]) {
  return booleanPointInPolygon([...point], shape);
}

/** Kilometres in a degree of longitude and of latitude, at a latitude in degrees. */
function kmPerDegree(latitude: number): readonly [lng: number, lat: number] {
  const cosine = Math.cos(latitude * RADIANS);
  const curvature = 1 / (1 - ECCENTRICITY_SQUARED * (1 - cosine * cosine));
  const primeVertical = EQUATOR_KM * Math.sqrt(curvature);
  return [
    RADIANS * primeVertical * cosine,
    RADIANS * primeVertical * curvature * (1 - ECCENTRICITY_SQUARED),
  ];
}

/** Distance in km between two points, [lng, lat] in degrees; flat, as `distanceToArea` is. */
export function distanceBetween(
  [fromLng, fromLat]: readonly [number, number],
  [toLng, toLat]: readonly [number, number],
): number {
  const [kmPerLng, kmPerLat] = kmPerDegree(fromLat);
  return Math.hypot((toLng - fromLng) * kmPerLng, (toLat - fromLat) * kmPerLat);
}

/**
 * To the metre, so that rounding noise decides between no equals, such as two communes that share
 * the corner that is nearest; at least one metre, since only what holds a point is at 0.
 */
const toMetre = (km: number) => Math.max(1, Math.round(km * 1000)) / 1000;

/**
 * Distance in km, to the metre, from a point to the nearest edge of an area; 0 inside and on the
 * edge, and nowhere else.
 * Flat around the point: degrees become km by the radii of curvature of the WGS 84 ellipsoid at
 * its latitude, as cheap-ruler does (blog.mapbox.com, "Fast geodesic approximations"). Within 1 %
 * up to 40 km and 3 % across Belgium, and some hundred times faster than great circles, which
 * matters with true borders on a phone.
 * @param point [lng, lat] in degrees
 */
export function distanceToArea(
  point: readonly [number, number],
  shape: Polygon | MultiPolygon,
): number {
  if (areaContains(shape, point)) return 0;
  const [kmPerLng, kmPerLat] = kmPerDegree(point[1]);
  let nearest = Infinity;
  for (const ring of polygonsOf(shape).flat()) {
    let [x1, y1] = [NaN, NaN];
    for (const [lng = NaN, lat = NaN] of ring as readonly Position[]) {
      const [x2, y2] = [(lng - point[0]) * kmPerLng, (lat - point[1]) * kmPerLat];
      if (!Number.isNaN(x1)) nearest = Math.min(nearest, distanceToSegment(x1, y1, x2, y2));
      [x1, y1] = [x2, y2];
    }
  }
  return toMetre(nearest);
}

/** From 0,0 to the segment between two points. */
function distanceToSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
