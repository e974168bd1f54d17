import { createStore } from '../device/store.ts';

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

const position = createStore<Position>({ status: 'unknown' });

/** Asks the device where it is; the answer reaches every `usePosition`. */
export function askPosition(): void {
  const { geolocation } = navigator as Partial<Navigator>;
  // A device that has no such thing gives no more than one that refuses.
  if (!geolocation) {
    position.set({ status: 'denied' });
    return;
  }
  position.set({ status: 'asking' });
  geolocation.getCurrentPosition(
    ({ coords }) => {
      position.set({
        status: 'known',
        point: [coords.longitude, coords.latitude],
        accuracy: coords.accuracy,
      });
    },
    (error) => {
      position.set({ status: error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable' });
    },
    { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 },
  );
}

/** The device's place as far as it is known. */
export function usePosition(): Position {
  return position.use((value) => value);
}
