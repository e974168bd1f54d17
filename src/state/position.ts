import { useSyncExternalStore } from 'react';

/** What this device knows of its own place. It stays in memory: no address, no storage. */
export type Position =
  | { readonly status: 'unknown' | 'asking' | 'denied' | 'unavailable' }
  | {
      readonly status: 'known';
      /** [lng, lat] in degrees. */
      readonly point: readonly [number, number];
      /** Radius in metres. */
      readonly accuracy: number;
    };

/** Beyond this, in metres, a location says nothing of what is near. */
const ROUGHEST = 5000;

/** Whether the device knows its place too roughly to measure from it. */
export function isRough(position: Position): boolean {
  return position.status === 'known' && position.accuracy > ROUGHEST;
}

let position: Position = { status: 'unknown' };
const listeners = new Set<() => void>();

function set(next: Position): void {
  position = next;
  for (const listener of listeners) listener();
}

/** Asks the device where it is; the answer reaches every `usePosition`. */
export function askPosition(): void {
  if (!('geolocation' in navigator)) {
    set({ status: 'unavailable' });
    return;
  }
  set({ status: 'asking' });
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      set({
        status: 'known',
        point: [coords.longitude, coords.latitude],
        accuracy: coords.accuracy,
      });
    },
    (error) => {
      set({ status: error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable' });
    },
    { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 },
  );
}

/** The device's place as far as it is known. */
export function usePosition(): Position {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => position,
  );
}
