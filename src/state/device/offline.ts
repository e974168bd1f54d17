import { createStore } from './store.ts';

/** What this device keeps of the site, to work without network, and whether a newer one is ready. */
export interface Offline {
  /**
   * `waiting`: nobody asked, and the person saves data; `never`: this browser does not do it, or
   * not at an address without https.
   */
  readonly kept: 'unknown' | 'waiting' | 'saving' | 'kept' | 'failed' | 'never';
  /** `ready` to be taken; `taken` by another tab, so that this one shows the old until it is reloaded. */
  readonly update: 'none' | 'ready' | 'taken';
}

const offline = createStore<Offline>({ kept: 'unknown', update: 'none' });

/** Tells what has become known of it. */
export function tellOffline(change: Partial<Offline>): void {
  offline.set({ ...offline.get(), ...change });
}

/** What this device keeps of the site now. */
export const offlineNow = (): Offline => offline.get();

/** Whether this page is answered from what the device keeps. */
export const isFromDevice = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

/** Follows what this device keeps of the site. */
export function useOffline(): Offline {
  return offline.use((value) => value);
}
