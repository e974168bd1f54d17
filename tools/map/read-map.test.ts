import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_FOLDER } from './map-folder.ts';
import { readMap } from './read-map.ts';

const folderWith = (map: unknown) => {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  writeFileSync(join(folder, 'map.json'), typeof map === 'string' ? map : JSON.stringify(map));
  return folder;
};
const MAP = { contract: 1, id: 'a-map', name: { fr: 'A' }, languages: ['fr'], countries: ['FR'] };

test('our own map is what it was', () => {
  const { id, languages, locales, countries, hasGuide, hasHandbook } = readMap(OWN_FOLDER);
  expect({ id, languages, countries, hasGuide, hasHandbook }).toEqual({
    id: 'gemeenschapskaart',
    languages: ['nl', 'fr', 'en'],
    countries: ['BE'],
    hasGuide: true,
    hasHandbook: true,
  });
  expect(locales).toEqual({ nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' });
});

test.each([
  [['FR'], 'fr-FR'],
  [['CA'], 'fr-CA'],
  [['PT'], 'fr-FR'],
  [[], 'fr-FR'],
])('in %s French is written as in %s', (countries, locale) => {
  expect(readMap(folderWith({ ...MAP, countries })).locales.fr).toBe(locale);
});

test('a folder of before the first contract is read as the map that it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  expect(readMap(folder)).toMatchObject({ id: 'gemeenschapskaart', countries: ['BE'] });
});

test.each([
  ['{ "id": ', 'this is not JSON'],
  [[], 'this must be an object'],
  [{ ...MAP, id: 'A Map' }, '"id" must be a name in small letters'],
  [{ ...MAP, languages: ['fr', 'xx'] }, 'that there is a pack for: nl, fr, en'],
  [{ ...MAP, languages: ['fr', 'fr'] }, '"languages" names one twice'],
  [{ ...MAP, countries: ['France'] }, 'codes of two capitals'],
])('%j is refused with the file and how to mend it', (map, said) => {
  const folder = folderWith(map);
  expect(() => readMap(folder)).toThrow(join(folder, 'map.json'));
  expect(() => readMap(folder)).toThrow(said);
});
