import { createStore } from './store.ts';

/** The one thing that the device remembers of the map: the street map that the person asked for. */
const KEY = 'gemeenschapskaart.basemap';

export interface BasemapChoice {
  /** Id of the street map asked for; null for our own ground alone. */
  readonly id: string | null;
  /** Its tiles do not come: our own ground stands in for it. */
  readonly lost: boolean;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; then nothing is remembered, and nothing else changes.
    return null;
  }
}

function remember(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // As above: the choice holds until the page is left.
  }
}

const choice = createStore<BasemapChoice>({ id: remembered(), lost: false });

/** Asks for a street map, or for none; remembered on the device. */
export function chooseBasemap(id: string | null): void {
  remember(id);
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
