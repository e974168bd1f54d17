import { foldersToKML } from '@placemarkio/tokml';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteDataset } from '../../../../tools/site-dataset.ts';
import { guessColumns } from '../../other/columns.ts';
import { soundFiles } from '../../test-source.ts';
import { thingsOf } from '../apply-patch.ts';
import { problemsOfDraft } from '../flaws.ts';
import { fieldsOf } from '../kinds.ts';
import { readNeighbour } from './read-neighbour.ts';
import { takeRows, type Around } from './take-rows.ts';

const files = soundFiles();
const { places, themes, audiences } = siteDataset();
const around: Around = {
  places,
  localities: [
    {
      id: 'gent',
      kind: 'town',
      name: { nl: 'Gent', fr: 'Gand', en: 'Ghent' },
      aliases: [],
      postcodes: ['9000'],
      commune: null,
      nis: '44021',
      point: [3.72, 51.05],
    },
  ],
  organisations: thingsOf(files, 'organisation'),
  terms: [...themes, ...audiences],
  taken: thingsOf(files, 'initiative').keys(),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (content: Uint8Array | string, name = 'x') => {
  const { table, problems } = await readNeighbour(
    typeof content === 'string' ? bytes(content) : content,
    name,
  );
  return { table, codes: problems.map(({ code }) => code) };
};
const point = (name: string, coordinates: [number, number], more: object = {}) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates },
  properties: { name, ...more },
});
const KML = foldersToKML({
  type: 'root',
  children: [point('Buurtkeuken', [4.35, 50.85], { description: 'Samen koken' })] as never,
});
const UMAP = JSON.stringify({
  type: 'umap',
  layers: [
    {
      type: 'FeatureCollection',
      _umap_options: { name: 'Voeding' },
      features: [
        point('Moestuin', [4.4, 50.86], {
          _umap_options: { color: 'red' },
          description: 'Samen telen',
        }),
      ],
    },
    {
      type: 'FeatureCollection',
      _umap_options: { name: 'Wonen' },
      features: [point('Huurdersclub', [4.33, 50.83])],
    },
  ],
});

test('KML, KMZ and uMap are read: names, descriptions and positions', async () => {
  for (const file of [KML, zipSync({ 'doc.kml': bytes(KML) })]) {
    const { table, codes } = await read(file);
    expect(codes).toEqual([]);
    expect(table!.rows[0]!.cells.get('description')).toBe('Samen koken');
    expect(table!.rows[0]!.geometry).toMatchObject({ type: 'Point', coordinates: [4.35, 50.85] });
  }
  const { table } = await read(UMAP);
  expect(table!.columns).toEqual(['name', 'description', 'layer']);
  expect(table!.rows.map(({ cells }) => cells.get('layer'))).toEqual(['Voeding', 'Wonen']);
});

test('rows become initiatives, with the place and the organisation that they name', async () => {
  const csv =
    'Naam;Gemeente;Van;Organisatie;Thema\nBuurtkeuken;Gent;2022;SMES;Voeding\nHuurdersclub;1070;2021;Nieuwe vzw;Iets';
  const { table } = await read(csv);
  const { changes, problems } = takeRows(table!, guessColumns(table!), 'x.csv', around);
  expect(problems).toEqual([]);
  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'place 44021',
    'organisation nieuwe-vzw',
    'initiative buurtkeuken',
    'initiative huurdersclub',
  ]);
  const [gent, , first, second] = changes.map(({ kind, after }) => fieldsOf(kind, after!));
  expect(gent).toMatchObject({
    level: 'commune',
    nis: '44021',
    within: '02000',
    approximate: true,
  });
  expect(first).toMatchObject({
    title: { nl: 'Buurtkeuken', fr: '' },
    initiators: ['smes'],
    places: ['44021'],
    period: '2022/',
    themes: ['food'],
  });
  expect(second).toMatchObject({ initiators: ['nieuwe-vzw'], places: ['21001'], themes: [] });
  // What is left to do is what no table says, and nothing else.
  const left = problemsOfDraft(files, changes).filter(({ severity }) => severity === 'error');
  expect([...new Set(left.map(({ code }) => code))].sort()).toEqual([
    'language',
    'noApproach',
    'type',
  ]);
});

test('what is drawn on a map becomes a place, approximate, where it was drawn', async () => {
  const { table } = await read(UMAP);
  const { changes } = takeRows(table!, { title: 'name' }, 'x.umap', around);
  const place = changes.find(({ kind }) => kind === 'place')!;
  expect(place.after).toMatchObject({
    geometry: { type: 'Point', coordinates: [4.4, 50.86] },
    properties: { level: 'site', approximate: true, radius: 100 },
  });
});

test('files that are none of these are told, and never thrown', async () => {
  expect((await read('')).codes).toEqual(['empty']);
  expect((await read('<html><body>x</body></html>')).codes).toEqual(['html']);
  expect((await read('{"type": "Topology"}')).codes).toEqual(['noTable']);
  expect((await read('<kml><Document><Placemark>')).codes).toEqual(['notJson']);
  expect((await read(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).codes).toEqual(['notJson']);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((one) => `<kml>${one}`),
      ),
      async (text) => {
        const { table, codes } = await read(text);
        expect(table === null).toBe(codes.includes('empty') || codes.length > 0);
      },
    ),
    { numRuns: 300 },
  );
});
