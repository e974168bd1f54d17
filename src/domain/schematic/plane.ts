/** A point on the plane, in kilometres east and north of an origin. */
export type PlanarPoint = readonly [number, number];

const KM_PER_DEGREE = 111.195;

/** The way between degrees and a local plane in kilometres. */
export interface Plane {
  readonly toPlane: (lngLat: readonly [number, number]) => PlanarPoint;
  readonly toDegrees: (spot: PlanarPoint) => [number, number];
}

/**
 * Equirectangular projection around a [lng, lat] (Snyder, Map Projections, 1987, p. 90), on the
 * sphere that Turf measures with: true to within 0.1 % over a city.
 */
export function planeAround([lng0, lat0]: readonly [number, number]): Plane {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: ([lng, lat]) => [(lng - lng0) * shrink * KM_PER_DEGREE, (lat - lat0) * KM_PER_DEGREE],
    toDegrees: ([x, y]) => [lng0 + x / (shrink * KM_PER_DEGREE), lat0 + y / KM_PER_DEGREE],
  };
}
