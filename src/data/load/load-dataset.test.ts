import { circle } from '@turf/turf';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { madeUpDataset } from '../../../tools/made-up/initiatives.ts';
import { sha256 } from '../../../tools/pages/sha256.ts';
import { LANGUAGES, type Language, type Localised } from '../../domain/languages.ts';
import type { Seals } from '../../domain/model.ts';
import { withDetails } from '../../domain/guide/merge-details.ts';
import { loadDataset } from './load-dataset.ts';
import { loadDetails } from './load-details.ts';
import { loadWords } from './load-words.ts';
import { onlyIn } from './only-in.ts';
import { publish } from '../publish/publish.ts';
import { publishCsv } from '../publish/formats/csv.ts';
import { readSource } from '../source/read-source.ts';
import { resolve } from '../source/resolve-places.ts';
import { soundFiles } from '../testing/test-source.ts';

const { source } = readSource(soundFiles());
if (!source) throw new Error('data/ is not sound: run npm run data:check');
const SQUARE = circle([4.3, 50.8], 1, { steps: 4 }).geometry;
const shapes = new Map(
  source.places.map(({ id }) => [
    id,
    {
      tier: 'schematic' as const,
      shape: {
        ...SQUARE,
        coordinates: [
          [
            [4, 50],
            [5, 50],
            [5, 51],
            [4, 50],
          ],
        ],
      },
      point: [4.5, 50.5] as const,
    },
  ]),
);
const dataset = resolve(source, shapes);
const files = publish(dataset);
const SITE = new URL('https://example.org/kaart/');

const serve = (changes: Record<string, string> = {}): typeof fetch => {
  return (input) => {
    const path = new URL(input as URL).pathname.replace('/kaart/', '');
    const body = changes[path] ?? JSON.stringify(files[path]);
    return Promise.resolve(new Response(body, { status: body === '404' ? 404 : 200 }));
  };
};

/** A fiche with its texts in one language, which stand for all of them. */
function spoken(value: unknown, language: Language, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoken(one, language, key));
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value && key !== 'title')
    return onlyIn((value as Localised)[language]);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, spoken(inner, language, name)]),
  );
}

test.each(LANGUAGES)('what is published in %s is what the app loads', async (language) => {
  const loaded = await loadDataset(SITE, language, serve());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const details = await loadDetails(SITE, loaded.dataset, 'all', serve());
  expect([...loaded.problems, ...details.problems]).toEqual([]);
  const whole = withDetails(loaded.dataset, details);
  expect(whole.initiatives).toEqual(spoken(dataset.initiatives, language));
  expect(whole.approaches).toEqual(spoken(dataset.approaches, language));
  expect(whole.challenges).toEqual(spoken(dataset.challenges, language));
  expect(whole.organisations).toEqual(dataset.organisations);
  expect(whole.places).toEqual(dataset.places);
  expect([whole.ground, whole.waters]).toEqual([dataset.ground, dataset.waters]);
});

/** The seals of the files as they are published. */
const seals = new Map(
  Object.entries(files).map(([path, value]) => [path, sha256(JSON.stringify(value))]),
);

/** All that is read of the files, by the door that the seals open. */
async function readWith(given: Seals, language: Language) {
  const loaded = await loadDataset(SITE, language, serve(), given);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { index, ...rest } = loaded.dataset;
  const [details, { words }] = await Promise.all([
    loadDetails(SITE, loaded.dataset, 'all', serve()),
    loadWords(SITE, loaded.dataset, serve()),
  ]);
  return { index: { ...index, seals: null }, rest, details, words };
}

test.each(LANGUAGES)('sealed files in %s say what they say by the other door', async (language) => {
  expect(await readWith(seals, language)).toEqual(await readWith(new Map(), language));
});

test('a file that is not what was sealed is looked at as any other', async () => {
  const changed = JSON.stringify(files['data/places.geojson']).replace('"commune"', '"village"');
  const changes = { 'data/places.geojson': changed };
  const result = await loadDataset(SITE, 'nl', serve(changes), seals);
  expect(result.problems).toMatchObject([
    { file: 'data/places.geojson', field: 'properties.level', found: 'village' },
  ]);
});

test('where the browser makes no digest, as without https, files are looked at too', async () => {
  vi.stubGlobal('crypto', {});
  const changes = { 'data/index.nl.json': '[]' };
  const misled = new Map([['data/index.nl.json', sha256('[]')]]);
  const result = await loadDataset(SITE, 'nl', serve(changes), misled);
  vi.unstubAllGlobals();
  expect(result.ok).toBe(false);
});

test('the map begins without what the fiches say, and with the basis of each link', async () => {
  const loaded = await loadDataset(SITE, 'fr', serve());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const [first] = loaded.dataset.initiatives;
  const source = dataset.initiatives[0]!;
  expect(first).not.toHaveProperty('summary');
  expect(first!.shortTitle.fr).toBe(source.shortTitle.fr);
  expect(first!.drawsOn).toEqual(
    source.drawsOn.map(({ approach, basis }) => ({ approach, basis })),
  );
});

test('of many initiatives only the file with the one that is opened is fetched', async () => {
  const many = madeUpDataset(dataset, 120);
  const published = publish(many);
  const asked: string[] = [];
  const fetchFile = (input: URL | RequestInfo) => {
    const path = new URL(input as URL).pathname.replace('/kaart/', '');
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify(published[path])));
  };
  const loaded = await loadDataset(SITE, 'nl', fetchFile);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  asked.length = 0;
  const { fiches } = await loadDetails(SITE, loaded.dataset, ['made-up-77'], fetchFile);
  expect(asked).toEqual(['data/fiches/nl/guide.json', 'data/fiches/nl/1.json']);
  expect(fiches.get('made-up-77')?.summary.nl).toBe(many.initiatives[76]!.summary.nl);
});

test('one broken feature is left out and told; the rest stays', async () => {
  const broken = structuredClone(files['data/index.nl.json']) as {
    initiatives: { shortTitle: unknown[]; places: { at: number[] }; period: { values: unknown[] } };
  };
  broken.initiatives.shortTitle[3] = 7;
  broken.initiatives.places.at[5] = 999;
  broken.initiatives.period.values[0] = '2021-13';
  const result = await loadDataset(
    SITE,
    'nl',
    serve({ 'data/index.nl.json': JSON.stringify(broken) }),
  );
  expect(result.ok && result.dataset.initiatives).toHaveLength(16);
  expect(result.problems).toMatchObject([
    { code: 'period.month', feature: dataset.initiatives[0]!.id, field: 'period' },
    { code: 'type', feature: 'journal-intime', field: 'shortTitle', found: '7' },
    { code: 'type', feature: dataset.initiatives[5]!.id, field: 'places', found: '999' },
  ]);
});

test.each([
  ['404', 'fileMissing'],
  ['<!doctype html>', 'html'],
  ['{"features": [', 'notJson'],
  ['', 'empty'],
  ['[]', 'type'],
])('a file that holds %j is told as %s', async (body, code) => {
  const result = await loadDataset(SITE, 'nl', serve({ 'data/places.geojson': body }));
  expect(result.ok).toBe(false);
  expect(result.problems[0]).toMatchObject({ code, file: 'data/places.geojson' });
});

test('without its file the map has no ground, but stands; and it is told', async () => {
  const result = await loadDataset(SITE, 'nl', serve({ 'data/ground.geojson': '404' }));
  expect(result.ok && result.dataset.initiatives).toHaveLength(19);
  expect(result.ok && result.dataset.ground).toEqual([]);
  expect(result.problems).toMatchObject([{ code: 'fileMissing', file: 'data/ground.geojson' }]);
});

test('no JSON, however odd, makes the door throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.json(), fc.json(), async (index, guide, chunk) => {
      const changes = { 'data/fiches/nl/guide.json': guide, 'data/fiches/nl/0.json': chunk };
      await loadDataset(SITE, 'nl', serve({ 'data/index.nl.json': index }));
      const loaded = await loadDataset(SITE, 'nl', serve());
      if (loaded.ok) await loadDetails(SITE, loaded.dataset, 'all', serve(changes));
    }),
  );
});

test('an initiative is published with real geometry, start and end, and names beside ids', () => {
  const { features } = files['data/initiatives.geojson'] as {
    features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[];
  };
  const calame = features.find(({ id }) => id === 'calame')!;
  expect(calame.geometry.type).toBe('Polygon');
  expect(calame.properties).toMatchObject({ period: '2010/..', start: '2010', end: null });
  expect(calame.properties.places).toEqual([
    { id: '21014', name: expect.objectContaining({ fr: 'Saint-Josse-ten-Noode' }) as unknown },
  ]);
});

test('the CSV has one row per initiative and a byte order mark for spreadsheets', () => {
  const csv = publishCsv(dataset);
  expect(csv.startsWith('\uFEFFid,title_nl,title_fr')).toBe(true);
  expect(csv.match(/^le-meridien,/gm)).toHaveLength(1);
});
