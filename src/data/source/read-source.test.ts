import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem-texts.ts';
import type { Problem } from '../problems/problems.ts';
import { readSource } from './read-source.ts';
import { filesWith, soundFiles } from '../testing/test-source.ts';

const errorsOf = (files: Record<string, Uint8Array>) =>
  readSource(files).problems.filter(({ severity }) => severity === 'error');
const dutch = (problem: Problem | undefined) => formatProblem(problem!, 'nl');
const PLACES = 'places.geojson';
const INITIATIVES = 'initiatives.geojson';

test('the real data is sound', () => {
  const { source, problems } = readSource(soundFiles());
  expect(problems).toEqual([]);
  expect(source?.initiatives).toHaveLength(19);
  expect(source?.approaches).toHaveLength(6);
  expect(source?.challenges).toHaveLength(8);
});

test('wrong type: a number where text belongs', () => {
  const [problem, ...rest] = errorsOf(
    filesWith(INITIATIVES, '"readingMinutes": 3.5', '"readingMinutes": "3.5"'),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({
    code: 'type',
    feature: 'le-meridien',
    field: 'properties.readingMinutes',
  });
  expect(dutch(problem)).toMatch(/initiatives\.geojson, regel \d+ › le-meridien.*number/);
});

test('a short title, a principle and a place that say nothing in one language are told where', () => {
  const fields = (files: Record<string, Uint8Array>) =>
    errorsOf(files).map(({ code, feature, field }) => `${code} ${feature} ${field}`);
  expect(fields(filesWith(INITIATIVES, '"fr": "Asbl Calame"', '"fr": " "'))).toEqual([
    'language calame shortTitle.fr',
  ]);
  expect(
    fields(filesWith(PLACES, '"nl": "Marollen", "fr": "Marolles"', '"nl": "Marollen", "fr": ""')),
  ).toEqual(['language marollen name.fr']);
  expect(
    fields(
      filesWith(
        'approaches.json',
        'Het probleem is collectief en komt voort uit hoe de samenleving in elkaar zit.',
        '',
      ),
    ),
  ).toEqual(['language gedeelde-principes principles[0].nl']);
});

test('a cell of the comparison that says nothing in one language', () => {
  const [problem, ...rest] = errorsOf(
    filesWith(
      'approaches.json',
      'Those concerned themselves, supported by organizers where needed.',
      ' ',
    ),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'language', feature: 'community-organizing' });
  expect(dutch(problem)).toMatch(/approaches\.json, regel \d+ › community-organizing/);
});

test('a sentence that is too long for a slide is warned about, with how long it may be', () => {
  const long = `Verhalen over ${'heel '.repeat(30)}veel.`;
  const [problem, ...rest] = readSource(
    filesWith(
      INITIATIVES,
      'Verhalen over waardigheid bij het OCMW, van wie er aanklopt en van wie er werkt.',
      long,
    ),
  ).problems;
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({
    code: 'sentence',
    severity: 'warning',
    feature: 'cartach',
    field: 'inShort.nl',
  });
  expect(dutch(problem)).toContain(`${long.length} tekens`);
});

test('missing field', () => {
  const [problem, ...rest] = errorsOf(filesWith(INITIATIVES, '"periodAsStated": "2018-2021",', ''));
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'missing', field: 'properties.periodAsStated' });
  expect(dutch(problem)).toContain('Vul het in');
});

test('bad EDTF', () => {
  const [problem, ...rest] = errorsOf(filesWith(INITIATIVES, '"2018/2021"', '"2018-2021"'));
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({
    code: 'period.syntax',
    feature: 'le-meridien',
    found: '2018-2021',
  });
  expect(dutch(problem)).toContain('"2018/2021"');
});

test('a period that ends before it starts', () => {
  const [problem] = errorsOf(filesWith(INITIATIVES, '"2018/2021"', '"2021/2018"'));
  expect(problem).toMatchObject({ code: 'period.order', field: 'period' });
});

test.each([
  ['2018-13/2021', 'period.month', 'Schrijf 01 tot 12'],
  ['2018-02-30', 'period.day', '"2024-07"'],
  ['../..', 'period.blank', 'null'],
  ['~2018', 'period.mark', '"2015~"'],
  ['201X-05', 'period.mixed', '"201X"'],
  ['2018-33', 'period.quarter', '"2024-01/2024-03"'],
  ['[2018,2021]', 'period.set', '"2018/2021"'],
  ['2018-06-30T10:00:00Z', 'period.time', '"2015-06-30"'],
  ['Y12018', 'period.year', 'vier cijfers'],
])('the period "%s" is refused with a way to mend it', (period, code, mend) => {
  const [problem, ...rest] = errorsOf(filesWith(INITIATIVES, '"2018/2021"', `"${period}"`));
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code, feature: 'le-meridien', field: 'period', found: period });
  expect(dutch(problem)).toContain(INITIATIVES);
  expect(dutch(problem)).toContain(mend);
});

test.each(['2018~/2021', '201X', '2018-21/..', '../2021', '/2021', '2018/', '2018?/2021'])(
  'an editor may write the period "%s"',
  (period) => {
    expect(errorsOf(filesWith(INITIATIVES, '"2018/2021"', `"${period}"`))).toEqual([]);
  },
);

test('unknown approach, with the likely one named', () => {
  const [problem, ...rest] = errorsOf(
    filesWith(INITIATIVES, '"approach": "mentale-gezondheid"', '"approach": "mentale-gezondhied"'),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'unknownId', field: 'drawsOn[0].approach' });
  expect(dutch(problem)).toContain('"mentale-gezondheid"?');
});

test('duplicate id, also across the kinds of fiches', () => {
  const [problem] = errorsOf(
    filesWith('challenges.json', '"id": "houding"', '"id": "calame"'),
  ).filter(({ code }) => code === 'duplicate');
  expect(problem).toMatchObject({ code: 'duplicate', found: 'calame' });
  expect(dutch(problem)).toContain('Geef een van beide een andere id');
});

test('crossing ring', () => {
  const bowTie =
    '{"type": "Polygon", "coordinates": [[[4.3, 50.8], [4.4, 50.9], [4.4, 50.8], [4.3, 50.9], [4.3, 50.8]]]}';
  const [problem, ...rest] = errorsOf(
    filesWith(PLACES, '{ "type": "Point", "coordinates": [4.31454, 50.83619] }', bowTie),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'crossing', feature: '21001', field: 'geometry' });
  expect(dutch(problem)).toContain('kruist zichzelf');
});

test('swapped coordinates, with the right order given', () => {
  const [problem, ...rest] = errorsOf(
    filesWith(PLACES, '[4.31454, 50.83619]', '[50.83619, 4.31454]'),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'swapped', feature: '21001' });
  expect(dutch(problem)).toContain('Schrijf [4.31454, 50.83619]');
});

test('not JSON: the line of the slip, and the other files are still checked', () => {
  const broken = filesWith('organisations.json', '"id": "smes",', '"id": "smes"');
  const period = filesWith(INITIATIVES, '"2018/2021"', '"gisteren"');
  const problems = errorsOf({ ...broken, [INITIATIVES]: period[INITIATIVES] });
  expect(problems.map(({ code }) => code).sort()).toEqual(['notJson', 'period.syntax']);
  const slip = problems.find(({ code }) => code === 'notJson');
  expect(slip?.line).toBeGreaterThan(1);
});

test('empty file', () => {
  const [problem, ...rest] = errorsOf({ ...soundFiles(), 'challenges.json': new Uint8Array() });
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'empty', file: 'challenges.json' });
  expect(dutch(problem)).toContain('Haal een eerdere versie terug');
});

test('wrong encoding: Windows-1252 and UTF-16 are named', () => {
  const latin = new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]);
  const wide = new Uint8Array([0xff, 0xfe, 0x5b, 0x00]);
  for (const bytes of [latin, wide]) {
    const [problem, ...rest] = errorsOf({ ...soundFiles(), 'challenges.json': bytes });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'encoding', file: 'challenges.json' });
    expect(dutch(problem)).toContain('codering "UTF-8"');
  }
});

test('a missing language, a link to itself, a bad address and a bare reading: all told at once', () => {
  const files = soundFiles();
  const text = new TextDecoder()
    .decode(files[INITIATIVES])
    .replace('"en": "Calame: an autonomous cell for young people"', '"en": ""')
    .replace('"to": "bri-cos"', '"to": "socialenergie"')
    .replace('"https://www.socialenergie.be"', '"javascript:alert(1)"')
    .replace(/"reason": \{[^}]*\}/, '"variant": "x"');
  const codes = errorsOf({ ...files, [INITIATIVES]: new TextEncoder().encode(text) }).map(
    ({ code }) => code,
  );
  expect(codes.sort()).toEqual(['language', 'reason', 'selfLink', 'url']);
});

test('a place without a point is told', () => {
  const [problem] = errorsOf(
    filesWith(PLACES, '{ "type": "Point", "coordinates": [4.31454, 50.83619] }', 'null'),
  );
  expect(problem).toMatchObject({ code: 'noGeometry', feature: '21001' });
});

test.each([
  ['places.geojson', '"neighbours": ["21004"', '"neighbours": ["21094"', 'unknownId', '21001'],
  ['towns.json', '"9000"', '"900"', 'digits', 'Gent'],
  ['landmarks.geojson', '[4.327, 50.84]', '[4.327, 50.7]', 'outsideRegion', 'kuregem'],
  ['landmarks.geojson', '"commune": "21001"', '"commune": "21091"', 'unknownId', 'kuregem'],
  ['landmarks.geojson', '"id": "scheut"', '"id": "kuregem"', 'duplicate', 'kuregem'],
  ['waters.geojson', '[4.83, 50.155]', '[50.155, 4.83]', 'swapped', 'meuse'],
  [
    'basemaps.json',
    'https://tile.openstreetmap.org/{z}',
    'http://tile.org/{z}',
    'tiles',
    'openstreetmap',
  ],
  ['outlines.geojson', '"id": "04000"', '"id": "04001"', 'noOutline', '04000'],
  ['outlines.geojson', '[4.4798, 50.7954]', '[4.4799, 50.7954]', 'unclosed', '04000'],
] as const)('%s: %s written as %s is told as %s', (file, find, wrong, code, feature) => {
  const problems = errorsOf(filesWith(file, find, wrong));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code, feature });
  expect(dutch(problems[0])).not.toMatch(/\{(found|hint)\}|undefined/);
});

test('every message exists in Dutch, French and English and fills its blanks', () => {
  const [problem] = errorsOf(filesWith(PLACES, '[4.31454, 50.83619]', '[50.83619, 4.31454]'));
  const texts = (['nl', 'fr', 'en'] as const).map((language) => formatProblem(problem!, language));
  expect(new Set(texts).size).toBe(3);
  for (const text of texts) expect(text).not.toContain('{');
});

test('a folder of a later contract is refused, with what to do; nothing else of it is held against it', () => {
  const { source, problems } = readSource(filesWith('map.json', '"contract": 1', '"contract": 2'));
  expect(source).toBeNull();
  expect(problems.map(({ code, file, found, hint }) => [code, file, found, hint])).toEqual([
    ['laterContract', 'map.json', '2', '1'],
  ]);
});

test('a map without a guide says itself until when it is known', () => {
  const without = { ...soundFiles(), 'guide.json': new TextEncoder().encode('null') };
  const { problems } = readSource(without);
  expect(problems.map(({ code, file, field }) => [code, file, field])).toContainEqual([
    'missing',
    'map.json',
    'date',
  ]);
});
