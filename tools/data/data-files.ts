import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { DATA_FOLDER: elsewhere } = process.env;

/** The folder of the hand-edited content; the environment may name another, for a try. */
export const DATA_FOLDER = elsewhere
  ? resolve(elsewhere)
  : fileURLToPath(new URL('../../data/', import.meta.url));

/** The data files of a folder, by name. */
export function dataFiles(folder = DATA_FOLDER): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
}
