import type { Position } from 'geojson';

const DIGITS = 1e5;
const rounded = (degrees: number) => Math.round(degrees * DIGITS) / DIGITS;

/**
 * A closed GeoJSON ring of an open one: degrees rounded to five decimals (about a metre), what
 * falls together dropped; empty when all of it does. Equal spots stay equal, so that shared borders
 * stay shared.
 */
export function roundedRing(ring: readonly (readonly [number, number])[]): Position[] {
  const spots = ring.map(([lng, lat]) => [rounded(lng), rounded(lat)] as const);
  const open = spots.filter(([lng, lat], index) => {
    const [otherLng, otherLat] = spots.at(index - 1)!;
    return lng !== otherLng || lat !== otherLat;
  });
  return [...open, ...open.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
}
