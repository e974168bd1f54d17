import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the hand-edited content. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/** The data files of a folder, by name. */
export function dataFiles(folder = DATA_FOLDER): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
}
