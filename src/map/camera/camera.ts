import type * as L from 'leaflet';
import type { Place } from '../../domain/model.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { isStill } from '../../state/device/media.ts';
import { boundsOf } from './leaflet-shapes.ts';
import { freePart, type MapPadding } from './overlays.ts';

/** How deep the camera goes by itself. */
export const DEEPEST = 14;
/** Deep enough for a lone commune; deeper, it would fill the screen and not tell where it lies. */
const LONE_DEEPEST = 10.25;
/** Half a marker and a little air, in pixels. */
const MARGIN = 17;

/** What the camera shows: a box, and how deep it may go for it. */
export interface CameraTarget {
  readonly bounds: L.LatLngBounds;
  readonly deepest: number;
}

/** Whether a commune lies in no region of the map, with nothing around it but the ground. */
export function isLone({ level, within }: Place, { places }: Atlas): boolean {
  return level === 'commune' && !(within && places.get(within));
}

/** A shot of places; null when there are none. */
export function targetOf(
  places: readonly Place[],
  atlas: Atlas,
  deepest = DEEPEST,
): CameraTarget | null {
  const bounds = boundsOf(places.map(({ shape }) => shape));
  if (!bounds.isValid()) return null;
  const lone = places.some((place) => isLone(place, atlas));
  return { bounds, deepest: lone ? Math.min(deepest, LONE_DEEPEST) : deepest };
}

/** A shot of all places of initiatives; null when there are none. */
export function targetOfInitiatives(ids: Iterable<string>, atlas: Atlas): CameraTarget | null {
  const named = new Set<string>();
  for (const id of ids)
    for (const place of atlas.initiatives.get(id)?.places ?? []) named.add(place);
  return targetOf(
    [...named].flatMap((id) => atlas.places.get(id) ?? []),
    atlas,
  );
}

/** The regions that are in the data, else every place. */
export function regionTarget(atlas: Atlas): CameraTarget {
  const places = atlas.regions.length > 0 ? atlas.regions : atlas.dataset.places;
  return { bounds: boundsOf(places.map(({ shape }) => shape)), deepest: DEEPEST };
}

/** The opening view: the regions; of data that are not the guide's all that they have, where it lies beyond. */
export function homeTarget(atlas: Atlas): CameraTarget {
  const home = regionTarget(atlas);
  const { guide, initiatives } = atlas.dataset;
  const all = guide
    ? null
    : targetOfInitiatives(
        initiatives.map(({ id }) => id),
        atlas,
      );
  return all && !home.bounds.contains(all.bounds) ? all : home;
}

/** The whole country, as far as the ground tells; the opening view where there is no ground. */
export function countryTarget(atlas: Atlas): CameraTarget {
  const { ground } = atlas.dataset;
  if (ground.length === 0) return homeTarget(atlas);
  return { bounds: boundsOf(ground.map(({ shape }) => shape)), deepest: DEEPEST };
}

/**
 * What an approach or challenge leads to: the home view when some of it lies there, since the
 * locator shows what lies far off; else all of it.
 */
export function targetOfMany(ids: Iterable<string>, atlas: Atlas): CameraTarget | null {
  const all = targetOfInitiatives(ids, atlas);
  const home = homeTarget(atlas);
  if (!all || home.bounds.contains(all.bounds) || !home.bounds.intersects(all.bounds)) return all;
  return home;
}

const shots = new WeakMap<L.Map, CameraTarget>();

/** Moves the map so that a shot is in the part of it that nothing covers. */
export function frame(
  map: L.Map,
  { bounds, deepest }: CameraTarget,
  padding: MapPadding,
  animate = true,
): void {
  const [a, b] = [map.project(bounds.getNorthWest(), 10), map.project(bounds.getSouthEast(), 10)];
  const [width, height] = [b.x - a.x, b.y - a.y];
  const aspect = width > 0 && height > 0 ? width / height : 1;
  const { left, top, right, bottom } = freePart(map, padding, aspect);
  const size = map.getSize();
  shots.set(map, { bounds, deepest });
  map.once('moveend', () => map.fire('framed'));
  map.fitBounds(bounds, {
    paddingTopLeft: [left + MARGIN, top + MARGIN],
    paddingBottomRight: [size.x - right + MARGIN, size.y - bottom + MARGIN],
    maxZoom: deepest,
    animate: animate && !isStill(),
  });
}

/** Frames the last shot anew, once the room for it has changed. */
export function frameAgain(map: L.Map, padding: MapPadding): void {
  const shot = shots.get(map);
  if (shot) frame(map, shot, padding, false);
}

/** Lets go of the last shot: the map is in the person's own hands now. */
export function letGo(map: L.Map): void {
  shots.delete(map);
}

/** Whether a box lies wholly in the part of the map that nothing covers. */
export function inSight(map: L.Map, bounds: L.LatLngBounds, padding: MapPadding): boolean {
  const free = freePart(map, padding, 1);
  return [bounds.getNorthWest(), bounds.getSouthEast()].every((corner) => {
    const { x, y } = map.latLngToContainerPoint(corner);
    return x >= free.left && y >= free.top && x <= free.right && y <= free.bottom;
  });
}
