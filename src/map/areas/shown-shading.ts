import type * as L from 'leaflet';
import { createStore } from '../../state/device/store.ts';
import type { SignLayout } from '../markers/marker-layout.ts';

/** Lays out how many initiatives each commune that has any has, for a zoom of the map. */
export type ShownShading = (map: L.Map, zoom: number) => SignLayout;

const shown = createStore<{ readonly lay: ShownShading } | null>(null);

/** Has the map count by commune, or show its signs again. */
export const showShading = shown.set;

/** How the map counts by commune; null while it does not. */
export const useShownShading = (): ShownShading | null => shown.use((value) => value?.lay ?? null);
