import { mapConstants } from './map-constants.ts';
import { DATA_FOLDER } from './map-folder.ts';
import { readMap } from './read-map.ts';

/** The map that the environment names, as far as the rest cannot be read without. */
export const THIS_MAP = readMap(DATA_FOLDER);

/** `#map`, for what runs in Node; what is bundled has the same names as constants (`vite-map.ts`). */
export const {
  MAP_ID,
  MAP_NAME,
  LANGUAGES,
  LOCALES,
  COUNTRIES,
  IS_BELGIAN,
  EXTENT,
  TIME_ZONE,
  HAS_APPROACHES,
  HAS_HANDBOOK,
  OWN_PROBLEMS,
} = mapConstants(THIS_MAP);
