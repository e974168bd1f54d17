import type L from 'leaflet';
import type { Atlas } from '../state/atlas.ts';
import { boundsOf } from './geometry.ts';

const DEEPEST = 14;
/** Room for the legend's line under what is framed, in pixels. */
const FOOT = 56;

/** Room in pixels that panels take from the map's right and bottom edges. */
export interface Cover {
  readonly right: number;
  readonly bottom: number;
}

/** The box around all places of initiatives; null when there are none. */
export function boundsOfInitiatives(ids: Iterable<string>, atlas: Atlas): L.LatLngBounds | null {
  const shapes = [...ids].flatMap((id) =>
    (atlas.initiatives.get(id)?.places ?? []).flatMap(
      (place) => atlas.places.get(place)?.shape ?? [],
    ),
  );
  const bounds = boundsOf(shapes);
  return bounds.isValid() ? bounds : null;
}

/** The box of the opening view: the regions that are in the data, else every place. */
export function homeBounds(atlas: Atlas): L.LatLngBounds {
  const regions = atlas.dataset.places.filter(({ level }) => level === 'region');
  const places = regions.length > 0 ? regions : atlas.dataset.places;
  return boundsOf(places.map(({ shape }) => shape));
}

/**
 * The box that shows what an approach or challenge leads to: the home view when some of it lies
 * there, since the inset shows what lies far off; else the box around all of it.
 */
export function boundsOfMany(ids: Iterable<string>, atlas: Atlas): L.LatLngBounds | null {
  const all = boundsOfInitiatives(ids, atlas);
  const home = homeBounds(atlas);
  return all && (home.contains(all) || !home.intersects(all)) ? all : all && home;
}

/** Moves the map so that the box is in the part of it that no panel covers. */
export function frame(map: L.Map, bounds: L.LatLngBounds, cover: Cover, deepest = DEEPEST): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.fitBounds(bounds, {
    paddingTopLeft: [24, 24],
    paddingBottomRight: [24 + cover.right, FOOT + cover.bottom],
    maxZoom: deepest,
    animate: !still,
  });
}

/** Whether a box lies wholly in the part of the map that no panel covers. */
export function inSight(map: L.Map, bounds: L.LatLngBounds, cover: Cover): boolean {
  const size = map.getSize();
  const corners = [bounds.getNorthWest(), bounds.getSouthEast()];
  return corners.every((corner) => {
    const { x, y } = map.latLngToContainerPoint(corner);
    return x >= 0 && y >= 0 && x <= size.x - cover.right && y <= size.y - cover.bottom;
  });
}
