import type { Plugin } from 'vite';
import { DATA_FOLDER } from '../map/map-folder.ts';
import { readMap } from '../map/read-map.ts';

const OURS = '\0map';

/** Gives the app its map: `#map` as constants, since a browser has no folder to read. */
export function thisMap(): Plugin {
  return {
    name: 'this-map',
    enforce: 'pre',
    resolveId: (id) => (id === '#map' ? OURS : null),
    load(id) {
      if (id !== OURS) return null;
      const { id: name, languages, locales } = readMap(DATA_FOLDER);
      return Object.entries({ MAP_ID: name, LANGUAGES: languages, LOCALES: locales })
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
