import { describe, expect, it } from 'vitest';
import { siteDataset, siteGazetteer } from '../../../tools/site-dataset.ts';
import { wholeOf } from '../../domain/whole.ts';
import { formatProblem } from '../problem-texts.ts';
import { publishCsv } from '../publish-csv.ts';
import { publish } from '../publish.ts';
import { guessColumns, type Columns } from './columns.ts';
import { otherDataset, readOther } from './read-other.ts';

const base = siteDataset();
const ground = {
  base,
  approaches: base.approaches,
  localities: siteGazetteer(),
  month: '2026-11',
};

/** A file as the app shows it, its columns as they seem to be unless told. */
function open(text: string, name = 'test.csv', told?: Columns) {
  const { file, problems } = readOther(text, name);
  if (file.kind === 'none') return { dataset: null, problems };
  const columns = told ?? (file.kind === 'table' ? guessColumns(file.table) : {});
  const made = otherDataset(file, columns, name, ground);
  return { dataset: made.dataset, problems: [...problems, ...made.problems] };
}

const feature = (properties: object, geometry: unknown = null) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const said = (problems: ReturnType<typeof open>['problems']) =>
  problems.map((one) => formatProblem(one, 'nl'));

describe('the published contract', () => {
  const text = JSON.stringify(publish(base)['data/initiatives.geojson']);

  it('shows what another site publishes as its own, periods, places and approaches included', () => {
    const { dataset, problems } = open(text, 'initiatives.geojson');
    expect(said(problems)).toEqual([]);
    expect(
      dataset?.initiatives.map(({ id, period, places, drawsOn }) => [id, period, places, drawsOn]),
    ).toEqual(
      base.initiatives.map(({ id, period, places, drawsOn }) => [id, period, places, drawsOn]),
    );
    expect(dataset?.guide).toBeNull();
  });

  it('reads a file from before organisations had a role: partners are partners', () => {
    const old = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    for (const { properties } of old.features) {
      properties.partners = (properties.roles as { id: string; name: unknown }[]).map(
        ({ id, name }) => ({ id, name }),
      );
      delete properties.roles;
    }
    const { dataset, problems } = open(JSON.stringify(old), 'old.geojson');
    expect(said(problems)).toEqual([]);
    const union = dataset?.initiatives.find(({ id }) => id === 'vakbond-der-giganten');
    expect(union?.roles).toMatchObject([{ id: 'doucheflux', role: 'partner' }]);
  });

  it('leaves out what is broken, names feature and field, and shows the rest', () => {
    const broken = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    broken.features[1]!.properties.period = '2021/2018';
    broken.features[2]!.properties.title = 'one language';
    const { dataset, problems } = open(JSON.stringify(broken), 'theirs.geojson');
    expect(dataset?.initiatives).toHaveLength(base.initiatives.length - 2);
    expect(said(problems)).toEqual([
      expect.stringContaining(`theirs.geojson › ${base.initiatives[1]!.id} › period`),
      expect.stringContaining(`theirs.geojson › ${base.initiatives[2]!.id} › properties.title`),
    ]);
  });

  it('keeps an initiative whose place we do not know, where it is drawn', () => {
    const own = JSON.parse(text) as {
      features: { geometry: unknown; properties: { places: unknown } }[];
    };
    own.features = own.features.slice(0, 1);
    own.features[0]!.geometry = { type: 'Point', coordinates: [3.72, 51.05] };
    own.features[0]!.properties.places = [
      { id: 'gent-zuid', name: { nl: 'Gent-Zuid', fr: 'Gand-Sud', en: 'Ghent South' } },
    ];
    const { dataset } = open(JSON.stringify(own), 'gent.geojson');
    const place = dataset?.places.find(({ id }) => id === dataset.initiatives[0]?.places[0]);
    expect(place).toMatchObject({ name: { fr: 'Gand-Sud' }, level: 'site', point: [3.72, 51.05] });
  });
});

describe('a table', () => {
  it('that this site publishes is understood by its names, all languages included', () => {
    const { dataset, problems } = open(publishCsv(base), 'initiatives.csv');
    expect(said(problems)).toEqual([]);
    expect(dataset?.initiatives.map(({ title, period }) => [title, period])).toEqual(
      base.initiatives.map(({ title, period }) => [title, period]),
    );
  });

  it('with semicolons, communes by name and postcode, towns and decimal commas is placed', () => {
    const { dataset, problems } = open(
      [
        'Naam;Gemeente;Breedtegraad;Lengtegraad;Periode',
        'Een;Anderlecht;;;2018-2021',
        'Twee;1030;;;2021/..',
        'Drie;9000 Gent;;;',
        'Vier;;50,8467;4,3525;2019-',
        '"Vijf";Brussel | Elsene;;;',
      ].join('\n'),
    );
    expect(said(problems)).toEqual([]);
    const names = new Map(dataset?.places.map(({ id, name }) => [id, name.nl]));
    expect(
      dataset?.initiatives.map(({ title, places, period }) => [
        title.nl,
        places.map((id) => names.get(id)),
        period,
      ]),
    ).toEqual([
      ['Een', ['Anderlecht'], '2018/2021'],
      ['Twee', ['Schaarbeek'], '2021/..'],
      ['Drie', ['Gent'], null],
      ['Vier', ['Vier'], '2019/..'],
      ['Vijf', ['Brussel', 'Elsene'], null],
    ]);
  });

  it('of plain GeoJSON is read by its properties and its geometry', () => {
    const { dataset, problems } = open(
      collection(
        feature({ name: 'Tuin', start: 2019 }, { type: 'Point', coordinates: [4.35, 50.85, 12] }),
        feature(
          { name: 'Wijk' },
          {
            type: 'Polygon',
            coordinates: [
              [
                [4.3, 50.8],
                [4.4, 50.8],
                [4.4, 50.9],
                [4.3, 50.8],
              ],
            ],
          },
        ),
      ),
      'plain.geojson',
    );
    expect(said(problems)).toEqual([]);
    expect(dataset?.initiatives.map(({ title, period }) => [title.fr, period])).toEqual([
      ['Tuin', '2019/'],
      ['Wijk', null],
    ]);
  });

  it('tells each row that cannot be shown, with how to mend it; nothing else is lost', () => {
    const { dataset, problems } = open(
      [
        'title,place,lat,lng,period,url',
        'Goed,Anderlecht,,,2020,https://example.org/',
        ',Anderlecht,,,,',
        'Nergens,Atlantis,,,,',
        'Omgewisseld,,4.35,50.85,,',
        'Ver,,40.7,-74.0,,',
        'Ooit,Anderlecht,,,vroeger,',
        'Slecht adres,Anderlecht,,,,javascript:alert(1)',
      ].join('\n'),
    );
    expect(dataset?.initiatives.map(({ title }) => title.nl)).toEqual(['Goed', 'Slecht adres']);
    expect(
      dataset?.initiatives.flatMap((one) => wholeOf(one).references.map(({ url }) => url)),
    ).toEqual(['https://example.org/']);
    expect(said(problems).map((one) => one.replace(/:.*/, ''))).toEqual([
      'test.csv › #2 › title',
      'test.csv › #3 › place',
      'test.csv › #4 › place',
      'test.csv › #5 › place',
      'test.csv › #6 › period',
      'Let op',
    ]);
    expect(said(problems)[1]).toContain('Atlantis');
    expect(said(problems)[2]).toContain('omgewisseld');
  });

  it('does not claim a commune for a point where borders are only schematic', () => {
    const { dataset } = open('title,lat,lng\nHier,50.8391,4.3272\nDaar,50.84,4.33');
    const made = dataset?.places.slice(base.places.length);
    expect(made).toHaveLength(2);
    expect(made?.map(({ within }) => within)).toEqual([null, null]);
  });
});

describe('what is no dataset', () => {
  it.each([
    ['', 'leeg'],
    ['<!doctype html><title>x</title>', 'webpagina'],
    ['{"type":"FeatureCollection"', 'geen geldige JSON'],
    ['{"type":"FeatureCollection","features":[]}', 'geen initiatieven'],
    ['[1,2,3]', 'geen initiatieven'],
    ['null', 'geen initiatieven'],
    ['just one line', 'geen initiatieven'],
  ])('%j is told in words', (text, words) => {
    const { dataset, problems } = open(text);
    expect(dataset).toBeNull();
    expect(said(problems).join()).toContain(words);
    // Sizes are of no matter to what is not too large.
    expect(said(problems).join()).not.toContain('MB');
  });
});
