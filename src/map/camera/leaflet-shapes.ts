import type { MultiPolygon, Polygon } from 'geojson';
import L from 'leaflet';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';

/** Rings in Leaflet's [lat, lng] order, ready for a Leaflet polygon. */
export function latLngRings(shape: Polygon | MultiPolygon): L.LatLng[][] | L.LatLng[][][] {
  const depth = shape.type === 'Polygon' ? 1 : 2;
  return L.GeoJSON.coordsToLatLngs(shape.coordinates, depth) as L.LatLng[][] | L.LatLng[][][];
}

/** The box around shapes; invalid (see `isValid`) when there are none. */
export function boundsOf(shapes: readonly (Polygon | MultiPolygon)[]): L.LatLngBounds {
  const bounds = L.latLngBounds([]);
  for (const shape of shapes) {
    for (const [outer] of polygonsOf(shape))
      for (const [lng, lat] of outer ?? []) bounds.extend([lat!, lng!]);
  }
  return bounds;
}
