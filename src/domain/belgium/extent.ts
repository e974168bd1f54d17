/** A box around Belgium in degrees, with some room. */
const BELGIUM = { west: 2.4, east: 6.5, south: 49.4, north: 51.6 };

/** Its middle, [lng, lat] in degrees. */
export const MIDDLE: readonly [number, number] = [4.47, 50.64];

/** Whether a point may lie in Belgium; degrees. */
export function inCountry(lng: number, lat: number): boolean {
  return lng >= BELGIUM.west && lng <= BELGIUM.east && lat >= BELGIUM.south && lat <= BELGIUM.north;
}

/** Whether a point may be of the ground around what is on the map; degrees. */
export const onGround = (lng: number, lat: number): boolean => inCountry(lng, lat);
