import { circle } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { publish } from './publish.ts';
import { publishCsv } from './publish-csv.ts';
import { readSource } from './read-source.ts';
import { resolve } from './resolve.ts';
import { soundFiles } from './test-source.ts';

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

test('what is published is what the app loads', async () => {
  const result = await loadDataset(SITE, serve());
  expect(result).toEqual({ ok: true, dataset, problems: [] });
});

test('one broken feature is left out and told; the rest stays', async () => {
  const broken = structuredClone(files['data/initiatives.geojson']) as {
    features: { properties: { title: unknown } }[];
  };
  broken.features[3]!.properties.title = 7;
  const result = await loadDataset(
    SITE,
    serve({ 'data/initiatives.geojson': JSON.stringify(broken) }),
  );
  expect(result.ok && result.dataset.initiatives).toHaveLength(18);
  expect(result.problems[0]).toMatchObject({ code: 'type', feature: 'journal-intime' });
});

test.each([
  ['404', 'fileMissing'],
  ['<!doctype html>', 'html'],
  ['{"features": [', 'notJson'],
  ['', 'empty'],
  ['[]', 'type'],
])('a file that holds %j is told as %s', async (body, code) => {
  const result = await loadDataset(SITE, serve({ 'data/places.geojson': body }));
  expect(result.ok).toBe(false);
  expect(result.problems[0]).toMatchObject({ code, file: 'data/places.geojson' });
});

test('without its file the map has no ground, but stands; and it is told', async () => {
  const result = await loadDataset(SITE, serve({ 'data/ground.geojson': '404' }));
  expect(result.ok && result.dataset.initiatives).toHaveLength(19);
  expect(result.ok && result.dataset.ground).toEqual([]);
  expect(result.problems).toMatchObject([{ code: 'fileMissing', file: 'data/ground.geojson' }]);
});

test('no JSON, however odd, makes the door throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.json(), async (initiatives, fiches) => {
      const changes = { 'data/initiatives.geojson': initiatives, 'data/fiches.json': fiches };
      await loadDataset(SITE, serve(changes));
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
