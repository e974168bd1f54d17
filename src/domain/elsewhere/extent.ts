import { EXTENT } from '#map';

/** The middle of the map's area, [lng, lat] in degrees. */
export const MIDDLE: readonly [number, number] = [
  (EXTENT.west + EXTENT.east) / 2,
  (EXTENT.south + EXTENT.north) / 2,
];

/** Whether a point may lie in the map's area; degrees. */
export function inCountry(lng: number, lat: number): boolean {
  return lng >= EXTENT.west && lng <= EXTENT.east && lat >= EXTENT.south && lat <= EXTENT.north;
}

/** Whether a point may be of the ground around what is on the map, which is whole countries; degrees. */
export const onGround = (lng: number, lat: number): boolean =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
