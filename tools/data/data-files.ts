import { readdirSync, readFileSync } from 'node:fs';
import { DATA_FOLDER } from '../map/map-folder.ts';

export { DATA_FOLDER };

/** The data files of a folder, by name. */
export function dataFiles(folder = DATA_FOLDER): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
}
