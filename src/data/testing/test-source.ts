import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../data/', import.meta.url);
const NAMES = [
  'map.json',
  'guide.json',
  'site.json',
  'vocabulary.json',
  'approaches.json',
  'challenges.json',
  'initiatives.geojson',
  'organisations.json',
  'places.geojson',
  'landmarks.geojson',
  'towns.json',
  'outlines.geojson',
  'waters.geojson',
  'basemaps.json',
  'columns.json',
  'log.json',
  'glossary.json',
] as const;

export type DataFile = (typeof NAMES)[number];

const encode = (text: string) => new TextEncoder().encode(text);

/** The real data files, as bytes. */
export function soundFiles(): Record<DataFile, Uint8Array> {
  return Object.fromEntries(
    NAMES.map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))]),
  ) as Record<DataFile, Uint8Array>;
}

/** The real data files with one text replaced in one of them; throws when it is not there. */
export function filesWith(file: DataFile, find: string, replacement: string) {
  const files = soundFiles();
  const text = new TextDecoder().decode(files[file]);
  if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
  return { ...files, [file]: encode(text.replace(find, () => replacement)) };
}
