import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { madeUpShapefile } from '../../../tools/borders/made-up.ts';
import { indexPlaces } from '../../domain/places/place-index.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { FIELDS } from './columns/fields.ts';
import { LAMBERT_72, LAMBERT_2008 } from '../../domain/belgium/coordinate-systems.ts';
import { publishedInitiatives } from '../publish/publish.ts';
import { leftOutCsv } from './left-out.ts';
import { AS_IT_SAYS, readReading, writeReading, type Reading } from './columns/reading.ts';
import { base, counted, show, type Shown } from './test-open.ts';
import { webAddressesIn } from './web-address.ts';

const file = (name: string) => readFileSync(new URL(`cases/${name}`, import.meta.url));
const opened = (name: string) => show({ [name]: file(name) });

/** Title, and the spots of each initiative, to about ten metres. */
const spots = ({ dataset, outcome }: Shown) =>
  dataset!.initiatives.map(({ title, places }) => [
    title.nl,
    ...places.map((id) => {
      const [lng, lat] = outcome!.places.find((one) => one.id === id)!.point;
      return `${lat.toFixed(4)} ${lng.toFixed(4)}`;
    }),
  ]);

describe('where', () => {
  it('numbers that Excel kept, a pair in one cell, and all exchanged, stand where they are', async () => {
    const right = '50.8467 4.3525';
    expect(spots(await opened('14-excel-lost-the-point.csv')).map(([, at]) => at)).toEqual([
      right,
      right,
      right,
      right,
      right,
    ]);
    expect(spots(await opened('12-lat-lng-in-one-column.csv'))).toEqual([
      ['Met komma', right],
      ['Met spatie', '50.8300 4.3300'],
      ['Tussen haakjes', '50.8200 4.3400'],
      ['Kaartadres', '50.8411 4.3566'],
      ['WKT', '50.8600 4.3600'],
    ]);
    const swapped = await opened('15-swapped-all.csv');
    expect(swapped.guess?.reading.isSwapped).toBe(true);
    expect(spots(swapped)[0]).toEqual(['Verwisseld een', right]);
    expect(spots(await opened('45-string-coordinates.geojson')).map(([, at]) => at)).toEqual([
      right,
      right,
      right,
      '50.8600 4.3600',
    ]);
  });

  it('in Web Mercator, Lambert 72 and Lambert 2008, by name or by the size of the numbers', async () => {
    expect(spots(await opened('44a-epsg3857.geojson'))[0]).toEqual([
      'Webmercator',
      '50.8470 4.3524',
    ]);
    for (const system of [LAMBERT_72, LAMBERT_2008]) {
      const [x, y] = proj4(system).forward([4.3525, 50.8467]);
      const csv = `naam;X;Y\nStadhuis;${x.toFixed(1).replace('.', ',')};${y.toFixed(1).replace('.', ',')}`;
      const shown = await show({ 'lambert.csv': csv });
      expect(spots(shown)).toEqual([['Stadhuis', '50.8467 4.3525']]);
    }
    const named = await show({
      'l72.geojson': JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } },
        features: [
          {
            type: 'Feature',
            properties: { naam: 'Stadhuis' },
            geometry: { type: 'Point', coordinates: proj4(LAMBERT_72).forward([4.3525, 50.8467]) },
          },
        ],
      }),
    });
    expect(named.guess?.reading.system).toBe('Belgian Lambert 72');
    expect(spots(named)).toEqual([['Stadhuis', '50.8467 4.3525']]);
  });

  it('a zipped shapefile in Lambert 72 is read with its columns', async () => {
    const ring = [
      [4.3, 50.8],
      [4.4, 50.8],
      [4.4, 50.9],
      [4.3, 50.8],
    ].map((corner) => proj4(LAMBERT_72).forward(corner));
    const { shp, dbf } = madeUpShapefile([{ code: 'Wijk 1', ring }]);
    const prj = strToU8('PROJCS["Belge_Lambert_1972",GEOGCS["x"]]');
    const shown = await show({ 'w.zip': zipSync({ 'w.shp': shp, 'w.dbf': dbf, 'w.prj': prj }) });
    expect(shown.guess?.reading.system).toBe('Belgian Lambert 72');
    const [place] = shown.outcome!.places;
    expect(place!.shape?.type).toBe('Polygon');
    expect(place!.point[0]).toBeCloseTo(4.36, 1);
  });

  it('a point lies in the commune that its column names, is counted there and keeps its own spot', async () => {
    const { dataset, outcome } = await opened('x1-coords-and-commune.csv');
    const places = indexPlaces(dataset!.places);
    const within = (container: string) =>
      dataset!.initiatives.filter((one) => one.places.some((id) => places.isWithin(id, container)))
        .length;
    expect([within('21010'), within('21015'), within('04000')]).toEqual([4, 1, 5]);
    // What is a spot of one thing alone is in no list of places.
    expect(dataset!.places.filter(({ spot }) => spot)).toHaveLength(4);
    expect(outcome!.places.map(({ point }) => point)).toContainEqual([4.325, 50.88]);
  });

  it('the number beats the name, and what contradicts itself is told and not guessed', async () => {
    const { dataset, kinds } = await opened('x2-homonyms.csv');
    const names = new Map(dataset!.places.map(({ id, name }) => [id, name.nl]));
    const at = (title: string) =>
      dataset!.initiatives
        .find((one) => one.title.nl.startsWith(title))
        ?.places.map((id) => names.get(id));
    expect(at('b 4420')).toEqual(['Saint-Nicolas']);
    expect(at('c Sint-Niklaas')).toEqual(['Sint-Niklaas']);
    expect(at('s St.-Gillis')).toEqual(['Sint-Gillis']);
    expect(at('zc Elsene, Etterbeek')).toEqual(['Elsene', 'Etterbeek']);
    expect(at('z Rue Haute 12')).toEqual(['Brussel']);
    for (const title of ['e 2430', 'i 9200', 'zg 1000', 'zh 3500'])
      expect(at(title)).toBeUndefined();
    const conflict = kinds.find(({ problem }) => problem.code === 'postcodeConflict')!;
    expect(conflict.samples.map(({ problem }) => problem.feature)).toEqual(['#6', '#10', '#34']);
    const both = await show({ 'a.csv': 'naam;postcode\nTwee;1060 / 1070' });
    expect(both.dataset!.initiatives[0]!.places).toEqual(['21013', '21001']);
  });

  it('of several points each is shown; the middle of a line is approximate', async () => {
    const shown = await opened('48-multipoint-and-lines.geojson');
    expect(spots(shown)).toEqual([
      ['Twee plekken', '50.8500 4.3500', '50.8600 4.3600'],
      ['Één punt als MultiPoint', '50.8467 4.3525'],
      ['Wandeling', '50.8550 4.3550'],
      ['Goed', '50.8300 4.3300'],
    ]);
    const walk = shown.outcome!.places.find(({ radius }) => radius !== null)!;
    expect(walk).toMatchObject({ approximate: true });
    // Half of a walk of 1.3 km.
    expect(walk.radius).toBeGreaterThan(600);
    expect(walk.radius).toBeLessThan(700);
  });
});

describe('what', () => {
  it('own fields of KML stand beside what KML says, folders and HTML are read', async () => {
    const data = await opened('67-extendeddata.kml');
    expect(data.dataset!.initiatives[0]!.title.nl).toBe('Gegevens uit Data');
    expect(data.guess!.columns).toEqual(
      expect.arrayContaining(['name (2)', 'icon_soort', 'Gemeente', 'Startjaar', 'Website']),
    );
    const html = (await opened('61-cdata-html.kml')).dataset!.initiatives.map((one) =>
      detailed(one),
    );
    expect(html[0]!.summary.nl).toBe(
      'Café & thé\n\nOpen op maandag\nvan 9 < 12 u\n\nDoel · ontmoeten\n\nsite',
    );
    expect(html[1]!.summary.nl).toBe('vet 3 < 5');
    expect(html[2]!.title.nl).toBe('Naam met vet & teken');
    const maps = (await opened('x7-mymaps.kml')).dataset!;
    expect(maps.initiatives.map(({ themes }) => themes)).toEqual([
      ['voeding'],
      ['voeding'],
      ['zorg'],
    ]);
  });

  it('dates of Excel are the day that they are, and links under words are addresses', async () => {
    const [first] = (await opened('x9-excel.xlsx')).dataset!.initiatives;
    expect(first).toMatchObject({ period: '2019-05-01/', themes: ['voeding'] });
    expect(detailed(first!).references.map(({ url }) => url)).toEqual(['https://voorbeeld.be/']);
    expect((await opened('80b-dates-1904.xlsx')).dataset!.initiatives[0]!.period).toBe(
      '2019-05-01/',
    );
  });

  it.each<readonly [string, readonly string[]]>([
    ['www.voorbeeld.be', ['https://www.voorbeeld.be/']],
    ['voorbeeld.be/pad', ['https://voorbeeld.be/pad']],
    ['HTTP://WWW.VOORBEELD.BE/', ['http://www.voorbeeld.be/']],
    ['https://a.be ; https://b.org', ['https://a.be/', 'https://b.org/']],
    ['https://voorbeeld.be/onze pagina.html', ['https://voorbeeld.be/onze%20pagina.html']],
    ['javascript:alert(1)', []],
    ['data:text/html,x', []],
    ['zie affiche', []],
    ['info@voorbeeld.be', []],
  ])('the web addresses in %j are %j', (text, addresses) => {
    expect(webAddressesIn(text)).toEqual(addresses);
  });

  it('files opened together are one dataset, each with its own columns', async () => {
    const shown = await show({
      'een.csv': 'naam;gemeente\nSoepcafé;Jette',
      'twee.csv': 'Titel,Latitude,Longitude\nTuin,50.85,4.35',
      'drie.txt': '',
    });
    expect(counted(shown)).toEqual([2, { emptyFile: 1 }]);
    expect(shown.dataset!.initiatives.map(({ title, themes }) => [title.nl, themes])).toEqual([
      ['Soepcafé', ['een']],
      ['Tuin', ['twee']],
    ]);
  });

  it('dates that may be read in two ways are asked about, and read as the file has them elsewhere', async () => {
    const csv = (...dates: string[]) =>
      `naam;gemeente;start\n${dates.map((date, index) => `N${index};Jette;${date}`).join('\n')}`;
    const periods = async (text: string, told: Partial<Reading> = {}) => {
      const shown = await show({ 'd.csv': text }, told);
      return [shown.guess!.dates, shown.dataset!.initiatives.map(({ period }) => period)];
    };
    expect(await periods(csv('5/4/2019'))).toEqual(['either', ['2019-04-05/']]);
    expect(await periods(csv('5/4/2019'), { monthFirst: true })).toEqual([
      'either',
      ['2019-05-04/'],
    ]);
    expect(await periods(csv('5/4/2019', '5/31/2019'))).toEqual([
      'monthFirst',
      ['2019-05-04/', '2019-05-31/'],
    ]);
  });
});

it('the rows that are left out, mended in the file that one saves of them, open again', async () => {
  const shown = await opened('02-some-bad-rows.csv');
  const { left } = shown.outcome!;
  const csv = leftOutCsv(shown.guess!.columns, left, 'nl');
  expect(csv).toContain('Waarom weggelaten');
  expect(left.map(({ row }) => row.number)).toEqual([3, 4, 5, 6, 7]);
  const again = await show({ 'left.csv': csv.replace('hier', '50,85') });
  expect(again.dataset!.initiatives.map(({ title }) => title.nl)).toEqual(['Tekst als breedte']);
});

it('a reading comes back from an address as it was', () => {
  const guess: Reading = { ...AS_IT_SAYS, columns: { title: 'Naam' }, parts: [0] };
  const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const reading: fc.Arbitrary<Reading> = fc.record({
    columns: fc.dictionary(fc.constantFrom(...FIELDS), name),
    parts: fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
    header: fc.option(fc.nat({ max: 99 })),
    isSwapped: fc.boolean(),
    system: fc.option(fc.constantFrom('Belgian Lambert 72', 'Web Mercator')),
    monthFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(reading, (one) => {
      const read = readReading(writeReading(one, guess));
      expect({ ...guess, ...read }).toEqual({ ...one, columns: { ...one.columns } });
    }),
  );
});

it('data of a later contract are not guessed at; those that say none are read', async () => {
  const collection = publishedInitiatives(base);
  const later = await show({ 'later.geojson': JSON.stringify({ ...collection, contract: 2 }) });
  expect(later.dataset).toBeNull();
  expect(later.said).toEqual([expect.stringContaining('Neem een nieuwere versie van de software')]);
  const { contract: _contract, ...before } = collection;
  const read = await show({ 'before.geojson': JSON.stringify(before) });
  expect(read.dataset?.initiatives).toHaveLength(19);
});
