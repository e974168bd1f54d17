import type { MapView } from '../url/url-state.ts';

/**
 * Where somebody moved the map, told by the map; null where it framed itself, stands at this device, or
 * is not there.
 */
let seen: MapView | null = null;

/** Takes note of where the map stands. */
export function noteView(view: MapView | null): void {
  seen = view;
}

/** Where somebody moved the map, whether the address says it or not. */
export const viewSeen = (): MapView | null => seen;
