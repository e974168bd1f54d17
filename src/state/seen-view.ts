import type { MapView } from './url-state.ts';

/** Where the map stands, told by the map; null where it stands at this device, or nowhere. */
let seen: MapView | null = null;

/** Takes note of where the map stands. */
export function noteView(view: MapView | null): void {
  seen = view;
}

/** Where the map stands now: what a person sees, whether the address says it or not. */
export const viewSeen = (): MapView | null => seen;
