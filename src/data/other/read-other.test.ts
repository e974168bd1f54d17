import { describe, expect, it } from 'vitest';
import { CONTACT } from '../../domain/testing/test-contact.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { publishCsv } from '../publish/formats/csv.ts';
import { publish } from '../publish/publish.ts';
import { base, show } from './test-open.ts';

/** A file as the map shows it, its columns as they seem to be. */
const open = (text: string, name = 'test.csv') => show({ [name]: text });

const feature = (properties: object, geometry: unknown = null) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('the published contract', () => {
  const text = JSON.stringify(publish(base)['data/initiatives.geojson']);

  it('shows what another site publishes as its own, periods, places and approaches included', async () => {
    const { dataset, said } = await open(text, 'initiatives.geojson');
    expect(said).toEqual([]);
    expect(
      dataset?.initiatives.map(({ id, period, places, drawsOn }) => [id, period, places, drawsOn]),
    ).toEqual(
      base.initiatives.map(({ id, period, places, drawsOn }) => [id, period, places, drawsOn]),
    );
    expect(dataset?.guide).toBeNull();
  });

  it('reads a file from before organisations had a role: partners are partners', async () => {
    const old = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    for (const { properties } of old.features) {
      properties.partners = (properties.roles as { id: string; name: unknown }[]).map(
        ({ id, name }) => ({ id, name }),
      );
      delete properties.roles;
    }
    const { dataset, said } = await open(JSON.stringify(old), 'old.geojson');
    expect(said).toEqual([]);
    const union = dataset?.initiatives.find(({ id }) => id === 'vakbond-der-giganten');
    expect(union?.roles).toMatchObject([{ id: 'doucheflux', role: 'partner' }]);
  });

  it('leaves out what is broken, names feature and field, and shows the rest', async () => {
    const broken = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] };
    broken.features[1]!.properties.period = '2021/2018';
    broken.features[2]!.properties.title = 'one language';
    const { dataset, said } = await open(JSON.stringify(broken), 'theirs.geojson');
    expect(dataset?.initiatives).toHaveLength(base.initiatives.length - 2);
    expect(said).toEqual([
      expect.stringContaining(`theirs.geojson › ${base.initiatives[1]!.id} › period`),
      expect.stringContaining(`theirs.geojson › ${base.initiatives[2]!.id} › properties.title`),
    ]);
  });

  it('keeps an initiative whose place we do not know, where it is drawn', async () => {
    const own = JSON.parse(text) as {
      features: { geometry: unknown; properties: { places: unknown } }[];
    };
    own.features = own.features.slice(0, 1);
    own.features[0]!.geometry = { type: 'Point', coordinates: [3.72, 51.05] };
    own.features[0]!.properties.places = [
      { id: 'gent-zuid', name: { nl: 'Gent-Zuid', fr: 'Gand-Sud', en: 'Ghent South' } },
    ];
    const { dataset } = await open(JSON.stringify(own), 'gent.geojson');
    const place = dataset?.places.find(({ id }) => id === dataset.initiatives[0]?.places[0]);
    expect(place).toMatchObject({ name: { fr: 'Gand-Sud' }, level: 'site', point: [3.72, 51.05] });
  });
});

describe('a table', () => {
  it('that this site publishes is understood by its names, all languages included', async () => {
    const { dataset, said } = await open(publishCsv(base), 'initiatives.csv');
    expect(said).toEqual([]);
    expect(dataset?.initiatives.map(({ title, period }) => [title, period])).toEqual(
      base.initiatives.map(({ title, period }) => [title, period]),
    );
  });

  it('with semicolons, communes by name and postcode, towns and decimal commas is placed', async () => {
    const { dataset, said } = await open(
      [
        'Naam;Gemeente;Breedtegraad;Lengtegraad;Periode',
        'Een;Anderlecht;;;2018-2021',
        'Twee;1030;;;2021/..',
        'Drie;9000 Gent;;;',
        'Vier;;50,8467;4,3525;2019-',
        '"Vijf";Brussel | Elsene;;;',
      ].join('\n'),
    );
    expect(said).toEqual([]);
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
      ['Vier', ['50.8467, 4.3525'], '2019/..'],
      ['Vijf', ['Brussel', 'Elsene'], null],
    ]);
  });

  it('of plain GeoJSON is read by its properties and its geometry', async () => {
    const { dataset, said } = await open(
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
    expect(said).toEqual([]);
    expect(dataset?.initiatives.map(({ title, period }) => [title.fr, period])).toEqual([
      ['Tuin', '2019/'],
      ['Wijk', null],
    ]);
  });

  it('tells each row that cannot be shown, with how to mend it; nothing else is lost', async () => {
    const { dataset, kinds } = await open(
      [
        'title,place,lat,lng,period,url',
        'Goed,Anderlecht,,,2020,https://example.org/',
        ',Anderlecht,,,,',
        'Nergens,Atlantis,,,,',
        'Omgewisseld,,4.35,50.85,,',
        'Ver,,40.7,-74.0,,',
        'Ooit,Anderlecht,,,vroeger,',
        'Slecht adres,Anderlecht,,,,javascript:alert(1)',
        'Gewoon,,50.85,4.35,,',
      ].join('\n'),
    );
    expect(dataset?.initiatives.map(({ title }) => title.nl)).toEqual([
      'Goed',
      'Anderlecht',
      'Ver',
      'Ooit',
      'Slecht adres',
      'Gewoon',
    ]);
    expect(
      dataset?.initiatives.flatMap((one) => detailed(one).references.map(({ url }) => url)),
    ).toEqual(['https://example.org/']);
    expect(
      kinds.map(({ problem: { code, severity, field }, samples: [first] }) => [
        code,
        severity,
        field,
        first?.problem.feature,
        first?.problem.found,
      ]),
    ).toEqual([
      ['unplaced', 'error', 'place', '#4', 'Atlantis'],
      ['swappedRow', 'error', 'lat', '#5', '4.35 / 50.85'],
      ['periodUnread', 'warning', 'period', '#7', 'vroeger'],
      ['address', 'warning', 'url', '#8', 'javascript:alert(1)'],
    ]);
  });

  it('does not claim a commune for a point where borders are only schematic', async () => {
    const { dataset } = await open('title,lat,lng\nHier,50.8391,4.3272\nDaar,50.84,4.33');
    const made = dataset?.places.slice(base.places.length);
    expect(made).toHaveLength(2);
    expect(made?.map(({ within }) => within)).toEqual([null, null]);
  });
});

describe('what is no dataset', () => {
  it.each([
    ['', 'leeg'],
    ['<!doctype html><title>x</title>', 'webpagina'],
    ['{"type":"FeatureCollection"', 'geen initiatieven'],
    ['{"type":"FeatureCollection","features":[]}', 'geen initiatieven'],
    ['[1,2,3]', 'geen initiatieven'],
    ['null', 'geen initiatieven'],
    ['just one line', 'geen initiatieven'],
  ])('%j is told in words', async (text, words) => {
    const { dataset, said } = await open(text);
    expect(dataset).toBeNull();
    expect(said.join()).toContain(words);
    // Sizes are of no matter to what is not too large.
    expect(said.join()).not.toContain('MB');
  });
});

describe("how somebody else's initiatives are reached", () => {
  it('takes telephone, e-mail and opening hours from the columns that say them', async () => {
    const { dataset } = await open(
      [
        'Naam;Gemeente;Telefoon;E-mail;Openingsuren',
        'De Pan;Anderlecht;02/512.34.56 of 0470 12 34 56;info@pan.example;ma-vr 9-12u',
        'De Pot;Elsene;geen;;',
      ].join('\n'),
    );
    expect(dataset?.initiatives).toMatchObject([
      {
        phoneShown: '02 512 34 56',
        phone: '+3225123456',
        email: 'info@pan.example',
        openingHours: 'ma-vr 9-12u',
      },
      {},
    ]);
    expect(dataset?.initiatives[1]).not.toHaveProperty('phone');
  });

  it('reads the published contract with it, and one from before as ever', async () => {
    const files = JSON.parse(JSON.stringify(publish(base)['data/initiatives.geojson'])) as {
      features: { id: string; properties: object }[];
    };
    const calame = files.features.find(({ id }) => id === 'calame')!;
    calame.properties = { ...calame.properties, ...CONTACT, website: 'javascript:alert(1)' };
    const { dataset, said } = await open(JSON.stringify(files), 'theirs.geojson');
    const read = dataset?.initiatives.find(({ id }) => id === 'calame');
    expect(read).toMatchObject({ phoneShown: '02 512 34 56', free: 'no', website: null });
    expect(said).toEqual([expect.stringContaining('website')]);
    expect(dataset?.initiatives).toHaveLength(base.initiatives.length);
  });
});
