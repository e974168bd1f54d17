import { areaContains } from './distance.ts';
import type { Place } from './model.ts';
import type { PlaceIndex } from './place-index.ts';

/**
 * The commune whose shape holds a point, or null. Certain only where its borders are official;
 * where schematic shapes overlap, the commune whose label point is nearest.
 * @param point [lng, lat] in degrees
 */
export function probableCommune(
  point: readonly [number, number],
  places: PlaceIndex,
): { readonly place: Place; readonly certain: boolean } | null {
  const holding = places.all.filter(
    ({ level, shape }) => level === 'commune' && areaContains(shape, point),
  );
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const apart = ({ point: [lng, lat] }: Place) =>
    Math.hypot((lng - point[0]) * shrink, lat - point[1]);
  const official = holding.filter(({ tier }) => tier === 'official');
  const [place] = (official.length > 0 ? official : holding).sort((a, b) => apart(a) - apart(b));
  return place ? { place, certain: place.tier === 'official' } : null;
}
