import { recall, remember } from './remember.ts';
import { createStore } from './store.ts';

export interface BasemapChoice {
  /** Id of the street map asked for; null for our own ground alone. */
  readonly id: string | null;
  /** Its tiles do not come: our own ground stands in for it. */
  readonly lost: boolean;
}

const choice = createStore<BasemapChoice>({ id: recall('basemap'), lost: false });

/** Asks for a street map, or for none; remembered on the device. */
export function chooseBasemap(id: string | null): void {
  remember('basemap', id);
  choice.set({ id, lost: false });
}

/** Tells whether the tiles come. */
export function setBasemapLost(lost: boolean): void {
  const { id, lost: before } = choice.get();
  if (lost !== before) choice.set({ id, lost });
}

/** What was asked for, and whether it can be had. */
export function useBasemapChoice(): BasemapChoice {
  return choice.use((value) => value);
}
