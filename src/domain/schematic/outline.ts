import { area, buffer, circle, feature, featureCollection, simplify, union } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const CLOSING_KM = 4;
const TOLERANCE = 0.01;

export interface Disc {
  /** [lng, lat] in degrees. */
  readonly point: readonly [number, number];
  readonly areaKm2: number;
}

type Shape = Polygon | MultiPolygon;

function grown(shape: Shape, km: number): Shape {
  const result = buffer(feature(shape), km, { units: 'kilometers', steps: 12 });
  if (!result) throw new Error('The outline of a region vanished while it was smoothed.');
  return result.geometry;
}

function outerRing(shape: Shape): Position[] {
  const rings = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return rings.map(([outer]) => outer!).sort((a, b) => b.length - a.length)[0]!;
}

/**
 * One smooth ring for a cluster of communes, from centres and areas alone: their equal-area
 * circles joined, closed and rounded (morphological closing; Serra, 1982), then grown or shrunk
 * until its area is the sum of theirs. [lng, lat] in degrees, first point not repeated.
 */
export function outlineOf(discs: readonly Disc[]): Position[] {
  const target = discs.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const circles = discs.map(({ point, areaKm2 }) =>
    circle([...point], Math.sqrt(areaKm2 / Math.PI), { units: 'kilometers', steps: 64 }),
  );
  const joined = union(featureCollection(circles))?.geometry ?? circles[0]!.geometry;
  const closed = grown(joined, CLOSING_KM);
  let [low, high] = [-CLOSING_KM * 2, CLOSING_KM];
  let best = closed;
  while (high - low > 0.002) {
    const middle = (low + high) / 2;
    best = grown(closed, middle);
    if (area(best) / 1e6 < target) low = middle;
    else high = middle;
  }
  const ring = outerRing(simplify(feature(best), { tolerance: TOLERANCE / 20 }).geometry);
  return ring.slice(0, -1);
}
