import type { Polygon } from 'geojson';
import { planeAround } from './plane.ts';
import { roundedRing } from './rounded-ring.ts';

/** Enough that it looks round at any size. */
const CORNERS = 64;

/** Radius in km of the circle that has an area in km². */
export const radiusOf = (areaKm2: number) => Math.sqrt(areaKm2 / Math.PI);

/** A circle around a [lng, lat], as a polygon that has the circle's own area. */
export function placeCircle(
  point: readonly [number, number],
  radiusKm: number,
  corners = CORNERS,
): Polygon {
  const plane = planeAround(point);
  const turn = (2 * Math.PI) / corners;
  // Corners on the circle itself would lose what lies between arc and chord.
  const reach = radiusKm * Math.sqrt(turn / Math.sin(turn));
  const ring = Array.from({ length: corners }, (_, corner) =>
    plane.toDegrees([reach * Math.cos(corner * turn), reach * Math.sin(corner * turn)]),
  );
  return { type: 'Polygon', coordinates: [roundedRing(ring)] };
}
