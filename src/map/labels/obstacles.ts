import * as L from 'leaflet';
import type { SignLayout } from '../markers/marker-layout.ts';
import { countSize, markerSize } from '../markers/marker-icon.ts';
import { coverRects, overlayRects, type MapPadding } from '../camera/overlays.ts';
import type { Box } from '../../domain/geometry/pixels.ts';

/** Air around a sign. */
const AIR = 2;

/** The signs of each place by its id, in the pixels of a zoom, the rightmost first: to the right of it there is none. */
export function signsByPlace(
  map: L.Map,
  zoom: number,
  { markers, counts }: SignLayout,
): ReadonlyMap<string, readonly Box[]> {
  const byPlace = new Map<string, Box[]>();
  const put = (id: string, position: L.LatLng, size: number) => {
    const { x, y } = map.project(position, zoom);
    byPlace.set(id, [...(byPlace.get(id) ?? []), { x, y, width: size + AIR, height: size + AIR }]);
  };
  for (const { place, position } of markers) put(place.id, position, markerSize());
  for (const { place, count, position } of counts) put(place.id, position, countSize(place, count));
  for (const boxes of byPlace.values()) boxes.sort((a, b) => b.x - a.x);
  return byPlace;
}

/** Beyond any name. */
const FAR = 2000;

/** What lies beyond the edges of a picture: no name is cut by them. */
function edgeRects({ x, y }: L.Point) {
  return [
    { left: -FAR, top: -FAR, right: 0, bottom: y + FAR },
    { left: x, top: -FAR, right: x + FAR, bottom: y + FAR },
    { left: 0, top: -FAR, right: x, bottom: 0 },
    { left: 0, top: y, right: x, bottom: y + FAR },
  ];
}

/**
 * The panels on the map, in the pixels of a zoom: no name may lie under one.
 * @param isFramed whether names keep within what is seen, too
 */
export function wallsOn(map: L.Map, padding: MapPadding, isFramed: boolean): Box[] {
  const corner = map.getPixelBounds().min ?? L.point(0, 0);
  const edges = isFramed ? edgeRects(map.getSize()) : [];
  return [...overlayRects(map), ...coverRects(map, padding), ...edges].map((rect) => ({
    x: corner.x + (rect.left + rect.right) / 2,
    y: corner.y + (rect.top + rect.bottom) / 2,
    width: rect.right - rect.left,
    height: rect.bottom - rect.top,
  }));
}

/** The same for signs of the same sizes at the same spots. */
export function obstacleKey({ markers, counts }: SignLayout, zoom: number, map: L.Map): string {
  const spot = (position: L.LatLng) => {
    const { x, y } = map.project(position, zoom);
    return `${Math.round(x)} ${Math.round(y)}`;
  };
  return [
    ...markers.map(({ place, position }) => `${place.id} ${spot(position)}`),
    ...counts.map(
      ({ place, count, position }) => `${place.id} ${countSize(place, count)} ${spot(position)}`,
    ),
  ].join();
}
