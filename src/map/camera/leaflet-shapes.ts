import type { MultiPolygon, Polygon } from 'geojson';
import * as L from 'leaflet';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';

/** Rings in Leaflet's [lat, lng] order, ready for a Leaflet polygon. */
export const latLngRings = (shape: Polygon | MultiPolygon): L.LatLngTuple[][][] =>
  polygonsOf(shape).map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]): L.LatLngTuple => [lat!, lng!])),
  );

/** The box around shapes; invalid (see `isValid`) when there are none. */
export function boundsOf(shapes: readonly (Polygon | MultiPolygon)[]): L.LatLngBounds {
  const bounds = L.latLngBounds([]);
  for (const shape of shapes) {
    for (const [outer] of polygonsOf(shape))
      for (const [lng, lat] of outer ?? []) bounds.extend([lat!, lng!]);
  }
  return bounds;
}
