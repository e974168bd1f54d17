import type { Locality } from '../../domain/places/locality.ts';
import type * as Nearness from './nearness.ts';
import { createStore } from '../device/store.ts';

/** Places by name, as far as they are here. */
export type Gazetteer =
  | { readonly status: 'unasked' | 'asking' | 'failed' }
  | { readonly status: 'known'; readonly localities: ReadonlyMap<string, Locality> };

/** How nearness is worked out; null until it is there. */
export const nearness = createStore<typeof Nearness | null>(null);
/** The gazetteer as far as it is here. */
export const gazetteer = createStore<Gazetteer>({ status: 'unasked' });

/** Fetches how nearness is worked out, which the map begins without. */
export async function loadNearness(): Promise<void> {
  nearness.set(await import('./nearness.ts'));
}

/** Asks for the gazetteer of a site, once; what could not be had may be asked for again. */
export function askGazetteer(root: URL): void {
  const { status } = gazetteer.get();
  if (status === 'asking' || status === 'known') return;
  gazetteer.set({ status: 'asking' });
  const load = async () => {
    const { loadGazetteer } = await import('../../data/load/load-gazetteer.ts');
    const localities = await loadGazetteer(root);
    gazetteer.set({
      status: 'known',
      localities: new Map(localities.map((one) => [one.id, one])),
    });
  };
  load().catch((error: unknown) => {
    reportError(error);
    gazetteer.set({ status: 'failed' });
  });
}
