import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page runs in a browser: not while it is written at build time. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
