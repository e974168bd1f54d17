import type * as L from 'leaflet';
import { freeRect, type Rect } from './free-rect.ts';

/** Room in pixels that panels beside the map's own take from its right and bottom edges. */
export interface MapPadding {
  readonly right: number;
  readonly bottom: number;
}

/** The attribute of all that lies on the map and that nothing on it should lie under. */
export const OVERLAY = { 'data-overlay': '' } as const;
/** That of what names keep clear of, but for which the map makes no room. */
export const SMALL_OVERLAY = { 'data-overlay': 'small' } as const;

/** The boxes of what lies on the map, in pixels from its top left corner. */
export function overlayRects(map: L.Map, which = '[data-overlay]'): Rect[] {
  const root = map.getContainer();
  const origin = root.getBoundingClientRect();
  return [...root.querySelectorAll(which)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}

/** The boxes of the panels beside the map's own. */
export function coverRects(map: L.Map, { right, bottom }: MapPadding): Rect[] {
  const { x, y } = map.getSize();
  return [
    { left: x - right, top: 0, right: x, bottom: y },
    { left: 0, top: y - bottom, right: x, bottom: y },
  ].filter((rect) => rect.left < rect.right && rect.top < rect.bottom);
}

/** The part of the map, in pixels, where a picture of this aspect stands freest. */
export function freePart(map: L.Map, padding: MapPadding, aspect: number): Rect {
  const { x, y } = map.getSize();
  const whole = { left: 0, top: 0, right: x - padding.right, bottom: y - padding.bottom };
  return freeRect(whole, overlayRects(map, '[data-overlay=""]'), aspect);
}
