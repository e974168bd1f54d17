import { DATA_FOLDER } from './map-folder.ts';
import { readMap } from './read-map.ts';

/**
 * `#map`, for what runs in Node: the map that the environment names. What is bundled has the same
 * names as constants (`vite-map.ts`).
 */
const map = readMap(DATA_FOLDER);

export const MAP_ID = map.id;
export const LANGUAGES = map.languages;
export const LOCALES = map.locales;
