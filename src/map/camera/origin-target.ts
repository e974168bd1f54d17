import * as L from 'leaflet';
import { isFar, type NearbyGroups } from '../../domain/near/near-groups.ts';
import type { Origin } from '../../domain/near/proximity.ts';
import { reachKm, type Reach } from '../../domain/near/reach.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { DEEPEST, homeTarget, targetOf, type CameraTarget } from './camera.ts';
import { boundsOf } from './leaflet-shapes.ts';

/** Shows the neighbours of a chosen commune too. */
const NEAR_ZOOM = 12.5;
/** Around what lies far apart, as a share of its size. */
const AIR = 0.15;
/** The country with some air: from farther off nothing is framed but what is on it. */
const AROUND = L.latLngBounds([49.2, 2.2], [51.8, 6.7]);

/** All that the map can show; null for the whole world, where data lie beyond the country. */
export const aroundOf = (atlas: Atlas): L.LatLngBounds | null =>
  AROUND.contains(homeTarget(atlas).bounds) ? AROUND : null;

/**
 * What the camera shows of where "near" is measured from: as far as it reaches, else with the
 * nearest initiative where there is nothing here; null for a place that is not known.
 */
export function originTarget(
  origin: Origin,
  reach: Reach | null,
  groups: NearbyGroups,
  atlas: Atlas,
): CameraTarget | null {
  const place = origin.kind === 'place' ? atlas.places.get(origin.placeId) : undefined;
  const point = origin.kind === 'place' ? place?.point : origin.point;
  if (!point) return null;
  const spot = L.latLng(point[1], point[0]);
  if (reach) return { bounds: spot.toBounds(reachKm(reach) * 2000), deepest: DEEPEST };
  const nearest = isFar(groups) ? atlas.places.get(groups.around[0]?.placeId ?? '') : undefined;
  const own = place ? targetOf([place], atlas, NEAR_ZOOM) : null;
  if (own && !nearest) return own;
  if (aroundOf(atlas)?.contains(spot) === false) return homeTarget(atlas);
  const bounds = boundsOf([place, nearest].flatMap((one) => one?.shape ?? [])).extend(spot);
  return { bounds: bounds.pad(nearest ? AIR : 0), deepest: NEAR_ZOOM };
}
