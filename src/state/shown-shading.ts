import type { Place } from '../domain/model.ts';
import { createStore } from './store.ts';

/** How many initiatives each commune that has any has, while the map counts by commune. */
export type ShownShading = ReadonlyMap<Place, number>;

const shown = createStore<ShownShading | null>(null);

/** Has the map count by commune, or show its signs again. */
export const showShading = shown.set;

/** What the map counts by commune; null while it does not. */
export function useShownShading(): ShownShading | null {
  return shown.use((value) => value);
}
