import L from 'leaflet';
import type { SignLayout } from './marker-layout.ts';
import { countSize, markerSize } from './marker-icon.ts';
import { coverRects, overlayRects, type Cover } from './overlays.ts';
import type { Box } from '../domain/pixels.ts';

/** What no name may lie under, in the pixels of a zoom: markers, and the panels on the map. */
export function obstaclesOf(
  map: L.Map,
  zoom: number,
  { markers, counts }: SignLayout,
  cover: Cover,
): Box[] {
  const corner = map.getPixelBounds().min ?? L.point(0, 0);
  const size = markerSize() + 2;
  return [
    ...markers.map(({ position }) => {
      const { x, y } = map.project(position, zoom);
      return { x, y, width: size, height: size };
    }),
    ...counts.map(({ place, count, position }) => {
      const { x, y } = map.project(position, zoom);
      const across = countSize(place, count);
      return { x, y, width: across, height: across };
    }),
    ...[...overlayRects(map), ...coverRects(map, cover)].map(({ left, top, right, bottom }) => ({
      x: corner.x + (left + right) / 2,
      y: corner.y + (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
    })),
  ];
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
