import { useSyncExternalStore } from 'react';

let pointing = false;
const listeners = new Set<() => void>();

/** Says whether the next click on the map chooses the place to measure from. */
export function setPointing(next: boolean): void {
  pointing = next;
  for (const listener of listeners) listener();
}

/** Whether the person is pointing at a place on the map. */
export function usePointing(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pointing,
  );
}
