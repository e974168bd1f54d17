import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answers } from './answers.ts';
import { writeMap } from './write-map.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'new-')), 'my-map');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const BEGIN = {
  name: { fr: 'Nos jardins', nl: 'Onze tuinen' },
  languages: ['fr', 'nl'],
  countries: ['BE', 'FR'],
  area: 'Entre deux pays',
  date: '2026-11',
};

test('answers and a table become a map that passes its check, with categories and borders', async () => {
  const beside = mkdtempSync(join(tmpdir(), 'beside-'));
  writeFileSync(
    join(beside, 'tuinen.csv'),
    'naam;plaats;sinds;thema;organisatie\nPotager;Lille;2020;Légumes;Les voisins\nPluktuin;Tournai;2018/2021;bloemen;\nNulle part;Xyzzy;2020;;\n',
  );
  const square = [
    [3.0, 50.6],
    [3.1, 50.6],
    [3.1, 50.7],
    [3.0, 50.7],
    [3.0, 50.6],
  ];
  writeFileSync(
    join(beside, 'grenzen.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { nom: 'LILLE' },
          geometry: { type: 'Polygon', coordinates: [square] },
        },
      ],
    }),
  );
  const target = folder();
  const { said } = await writeMap(
    target,
    answers.parse({
      ...BEGIN,
      categories: [{ name: { fr: 'Légumes', nl: 'Groenten' } }, { name: 'Fleurs' }],
      table: 'tuinen.csv',
      borders: 'grenzen.geojson',
      bordersBy: 'De tuiniers',
    }),
    beside,
  );
  // What could not be placed is told, and costs nothing else.
  expect(said).toContain('tuinen.csv');
  expect(said).toContain('En ordre: 2 + 2 + 0 fiches');
  const initiatives = json(join(target, 'initiatives.geojson')).features as {
    id: string;
    properties: Record<string, never>;
  }[];
  const [potager] = initiatives.filter(({ id }) => id === 'potager');
  expect(potager?.properties).toMatchObject({
    period: '2020/',
    initiators: ['les-voisins'],
    drawsOn: [{ approach: 'legumes', basis: 'named', where: 'text' }],
  });
  const [pluktuin] = initiatives.filter(({ id }) => id === 'pluktuin');
  expect(pluktuin?.properties).toMatchObject({ themes: ['bloemen'], initiators: ['my-map'] });
  const signs = json(join(target, 'approaches.json')) as unknown as Record<string, string>[];
  expect(new Set(signs.map(({ colour }) => colour)).size).toBe(2);
  expect(new Set(signs.map(({ glyph }) => glyph)).size).toBe(2);
  expect(json(join(target, 'borders/places.geojson'))).toMatchObject({
    attribution: 'De tuiniers',
  });
  const outlines = json(join(target, 'outlines.geojson')).features as { id: string }[];
  expect(outlines.map(({ id }) => id)).toEqual(['area', 'be', 'fr']);
}, 120_000);

test('a map without a country and without a table is one, too', async () => {
  const target = folder();
  await writeMap(target, answers.parse({ ...BEGIN, countries: [], languages: ['nl'] }), '.');
  expect(json(join(target, 'map.json'))).toMatchObject({
    contract: 1,
    id: 'my-map',
    countries: [],
  });
}, 120_000);

test.each([
  [{ ...BEGIN, languages: ['de'] }, 'There is no language pack for de; there is for nl, fr, en'],
  [{ ...BEGIN, table: 'nergens.csv' }, 'There is no file'],
])('%j is refused before anything is written', async (given, said) => {
  await expect(writeMap(folder(), answers.parse(given), '.')).rejects.toThrow(said);
});

test('a table of which nothing can be shown is told, and leaves no half a map behind', async () => {
  const beside = mkdtempSync(join(tmpdir(), 'beside-'));
  writeFileSync(join(beside, 'leeg.csv'), 'naam;plaats\nIets;Xyzzy\n');
  const target = folder();
  await expect(
    writeMap(target, answers.parse({ ...BEGIN, table: 'leeg.csv' }), beside),
  ).rejects.toThrow('La carte ne sait pas où c’est');
  expect(existsSync(target)).toBe(false);
}, 120_000);

test('a folder with something in it is left alone', async () => {
  const target = mkdtempSync(join(tmpdir(), 'full-'));
  writeFileSync(join(target, 'mine.txt'), 'x');
  await expect(writeMap(target, answers.parse(BEGIN), '.')).rejects.toThrow('is not empty');
});
