import { Workbox } from 'workbox-window';
import { isFromDevice, offlineNow, tellOffline } from '../../state/device/offline.ts';

/** How often a page that stays open asks for a new version, in milliseconds. */
const HOUR = 3_600_000;

let worker: Workbox | null = null;
let isAsked = false;

function listen(workbox: Workbox): void {
  workbox.addEventListener('activated', () => {
    tellOffline({ kept: 'kept' });
  });
  workbox.addEventListener('redundant', () => {
    // What was kept before an update that failed is whole.
    if (offlineNow().kept !== 'kept') tellOffline({ kept: 'failed' });
  });
  workbox.addEventListener('waiting', () => {
    tellOffline({ update: 'ready' });
  });
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isAsked) location.reload();
    else if (isUpdate) tellOffline({ update: 'taken' });
  });
}

/** Listens once, for whichever worker there is. */
function askForNews(): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return;
    last = Date.now();
    // Without network there is no news.
    worker?.update().catch(() => undefined);
  });
}

/**
 * Has this device keep the whole site, so that it works without network, and watches for a newer
 * one; what comes of it is told in `useOffline`. Once is enough; what failed may be tried again.
 * @param root folder of the site, ending in a slash
 */
export async function keepOffline(root: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    tellOffline({ kept: 'never' });
    return;
  }
  const isKept = isFromDevice();
  tellOffline({ kept: isKept ? 'kept' : 'saving' });
  if (!worker) askForNews();
  worker = new Workbox(new URL('sw.js', root).href, { updateViaCache: 'none' });
  listen(worker);
  try {
    await worker.register({ immediate: true });
  } catch (error) {
    // A browser may refuse it; the site works all the same as long as there is network.
    console.warn(error);
    if (isKept) return;
    // Where the person lets no site keep anything, no further try can succeed.
    const isForbidden = error instanceof DOMException && error.name === 'SecurityError';
    tellOffline({ kept: isForbidden ? 'never' : 'failed' });
  }
}

/** Takes the version that is ready, and shows it in this tab. */
export function takeUpdate(): void {
  isAsked = true;
  if (offlineNow().update === 'taken') location.reload();
  else worker?.messageSkipWaiting();
}

/** Removes all that is kept for offline use; of other sites on the same host nothing. */
export async function dropOffline({ href }: URL): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter(({ scope }) => scope === href);
  await Promise.all(own.map((one) => one.unregister()));
  // Workbox ends the name of a cache with the scope that it is of.
  const names = (await caches.keys()).filter((name) => name.endsWith(href));
  await Promise.all(names.map((name) => caches.delete(name)));
  tellOffline({ kept: 'waiting', update: 'none' });
}
