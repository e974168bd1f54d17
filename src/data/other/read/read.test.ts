import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { gridOfCsv } from './read-csv.ts';
import { decodeText } from './decode-text.ts';
import { openFile } from './open-file.ts';
import { plainText } from '../plain-text.ts';
import { partsOfOds } from './ods.ts';

const TEXT = 'titel;plaats\r\nCafé des aînés «thé»;Elsene';
const utf16 = (text: string, isLittle: boolean, hasMark: boolean) => {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
/** é, î, «, » as each code page of one byte has them. */
const oneByte = (text: string, signs: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)));

it.each<readonly [string, Uint8Array]>([
  ['UTF-8', strToU8(TEXT)],
  ['UTF-8 with its mark', strToU8(`\ufeff${TEXT}`)],
  ['UTF-8 with its mark twice', strToU8(`\ufeff\ufeff${TEXT}`)],
  ['UTF-16 of Excel', utf16(TEXT, true, true)],
  ['UTF-16, the greater byte first', utf16(TEXT, false, true)],
  ['UTF-16 without its mark', utf16(TEXT, true, false)],
  ['Windows-1252', oneByte(TEXT, {})],
  ['the old Mac', oneByte(TEXT, { é: 0x8e, î: 0x94, '«': 0xc7, '»': 0xc8 })],
])('a text in %s says the same', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

it('XML is read in the code page that it names', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-15"?><a>\u00a4</a>';
  expect(decodeText(Uint8Array.from([...xml].map((sign) => sign.charCodeAt(0))))).toContain('€');
});

it('any table comes back as it was, whatever stands between its cells', () => {
  const cell = fc.oneof(
    fc.constantFrom('50,8467', 'Soep, brood', 'a;b', 'zin met "woord"', 'twee\nregels', ''),
    fc.string({ maxLength: 8 }).map((one) => one.replace(/[\u0000\ufeff\r]/g, '').trim()),
  );
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
      const all = [['naam', 'gemeente', 'jaar'], ...rows.map(([a, b, c]) => [`x${a}`, b, `${c}y`])];
      const text = Papa.unparse(all, { delimiter, quotes: true });
      const { rows: read, problems } = gridOfCsv(text, 'x.csv');
      expect(problems).toEqual([]);
      expect(read.map(({ cells }) => cells)).toEqual(
        all.map((row) => row.map((one) => one.trim())),
      );
      expect(read.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
    }),
  );
});

it('a quotation mark that never closes costs no other row, and the row is named', () => {
  const { rows, problems } = gridOfCsv('a;b\n1;"open\n2;x\n3;"y"\n', 'x.csv');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', 'open'],
    ['2', 'x'],
    ['3', 'y'],
  ]);
  expect(problems.map(({ code, feature }) => [code, feature])).toEqual([['csvQuote', '#2']]);
});

it.each([
  ['<p>Een<br>alinea</p><img src=x onerror=alert(1)>', 'Een\nalinea'],
  [
    '<h2>Caf&eacute; &amp; th&eacute;</h2><p>Open&nbsp;op maandag</p>',
    'Café & thé\n\nOpen op maandag',
  ],
  ['<ul><li>soep<li>brood</ul>', '– soep\n– brood'],
  ['<script>alert(1)</script>Tekst<style>p{}</style>', 'Tekst'],
  ['<!-- niets -->Iets <b>vets</b>', 'Iets vets'],
  ['&lt;b&gt;vet&lt;/b&gt; 3 &lt; 5', 'vet 3 < 5'],
  ['3 < 5 en 7 > 2', '3 < 5 en 7 > 2'],
  ['x<y maar y>z', 'x<y maar y>z'],
  ['gewone tekst\nmet regels', 'gewone tekst\nmet regels'],
])('%j says %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

it('an OpenDocument sheet keeps its rows where they stand, repeated ones and links included', () => {
  const cell = (text: string, more = '') =>
    `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
  const xml = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:xlink="l"><office:body><office:spreadsheet>
    <table:table table:name="Blad1"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
    <table:table-row>${cell('Titel')}${cell('Jaar')}</table:table-row>
    <table:table-row>${cell('Tuin')}<table:table-cell office:value-type="float" office:value="2018"><text:p>2.018</text:p></table:table-cell></table:table-row>
    <table:table-row>${cell('<text:a xlink:href="https://voorbeeld.be/">site</text:a>')}<table:table-cell office:value-type="date" office:date-value="2019-05-01T00:00:00"><text:p>1 mei</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
    </office:spreadsheet></office:body></office:document-content>`;
  const [part] = partsOfOds(xml);
  expect(part).toMatchObject({
    name: 'Blad1',
    body: {
      rows: [
        { number: 3, cells: ['Titel', 'Jaar'] },
        { number: 4, cells: ['Tuin', '2018'] },
        { number: 5, cells: ['https://voorbeeld.be/', '2019-05-01'] },
      ],
    },
  });
});

const KML = (name: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>${name}</name><Point><coordinates>4.35,50.85</coordinates></Point></Placemark></Document></kml>`;
const titles = async (bytes: Uint8Array) => {
  const { file } = await openFile(bytes, 'x');
  if (file.kind !== 'parts') return [];
  return file.parts.flatMap(({ body }) =>
    body.kind === 'records'
      ? body.table.rows.map(({ cells }) => cells.get('name'))
      : body.rows.map(({ cells }) => cells[0]),
  );
};

it('of a KMZ with several files doc.kml is the map', async () => {
  const kmz = zipSync({ 'a/extra.kml': strToU8(KML('Bijlage')), 'doc.kml': strToU8(KML('Kaart')) });
  expect(await titles(kmz)).toEqual(['Kaart']);
});

it('files in an archive are parts of one', async () => {
  const zip = zipSync({
    'een.csv': strToU8('naam;gemeente\nA;Jette'),
    'data/twee.geojson': strToU8(
      '{"type":"Feature","properties":{"name":"B"},"geometry":{"type":"Point","coordinates":[4.35,50.85]}}',
    ),
    '__MACOSX/een.csv': strToU8('x'),
  });
  const { file } = await openFile(zip, 'x.zip');
  expect(file.kind === 'parts' && file.parts.map(({ name }) => name)).toEqual(['een', 'twee']);
});

it('of an archive all maps are read, where none says that it is the one', async () => {
  const zip = zipSync({ 'een.kml': strToU8(KML('Een')), 'map/twee.kml': strToU8(KML('Twee')) });
  expect(await titles(zip)).toEqual(['Een', 'Twee']);
});

it.each<readonly [string, readonly string[]]>([
  ['pictures', ['foto.jpg']],
  ['words of other programs', ['content.xml', 'brief.docx']],
  ['texts that are empty', ['leeg.csv']],
])('an archive of %s is told to have nothing', async (_, names) => {
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
  const { file, problems } = await openFile(zip, 'x.zip');
  expect(file.kind).toBe('none');
  expect(problems).not.toEqual([]);
});

it('an OpenDocument sheet is one by its kind or its parts', async () => {
  const content = strToU8(
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
  );
  const kind = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  expect(await titles(zipSync({ mimetype: kind, 'content.xml': content }))).toEqual(['Naam']);
  expect(
    await titles(zipSync({ 'content.xml': content, 'META-INF/manifest.xml': strToU8('<x/>') })),
  ).toEqual(['Naam']);
});

it('a file that is packed by itself is what it holds', async () => {
  const rows = Array.from({ length: 9000 }, (_, index) => `Groep ${index};Jette`);
  const packed = gzipSync(strToU8(['naam;gemeente', ...rows].join('\n')));
  expect(await titles(packed)).toHaveLength(9001);
});

it('an archive that unpacks to more than anybody has is refused', async () => {
  const bomb = zipSync({ 'a.csv': new Uint8Array(600_000_000) }, { level: 9 });
  const { problems } = await openFile(bomb, 'bom.zip');
  expect(problems.map(({ code }) => code)).toEqual(['tooLarge']);
  const packed = gzipSync(new Uint8Array(100_000_000));
  const { problems: more } = await openFile(packed, 'bom.csv.gz');
  expect(more.map(({ code }) => code)).toEqual(['tooLarge']);
}, 60_000);

it('waypoints of GPX are things', async () => {
  const gpx = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="50.85" lon="4.35"><name>Bank</name></wpt></gpx>`;
  expect(await titles(strToU8(gpx))).toEqual(['Bank']);
});

it('whatever bytes it is given, the door tells what it is and never throws', async () => {
  const starts = ['PK\u0003\u0004', '<kml>', '{"type":', '[{', '%PDF', '<gpx>', 'sep=;\n', ''];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 80 }),
      async (start, rest) => {
        const { file, problems } = await openFile(
          Uint8Array.from([...strToU8(start), ...rest]),
          'x',
        );
        expect(file.kind !== 'none' || problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
