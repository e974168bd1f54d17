import { readdirSync, readFileSync } from 'node:fs';
import { DATA_FOLDER } from '../map/map-folder.ts';
import { asThisContract } from './older-contract.ts';

export { DATA_FOLDER };

/** The data files of a folder as they lie there, by name. */
export function filesThere(folder = DATA_FOLDER): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
}

/** The data files of a folder as this version of the contract has them, by name. */
export const dataFiles = (folder = DATA_FOLDER) => asThisContract(filesThere(folder));
