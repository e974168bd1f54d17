import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodCode } from './period-code.ts';
import { periodFromWords } from './period-from-words.ts';

const read = (text: string, monthFirst = false) => {
  const found = periodFromWords(text, { monthFirst });
  return 'unread' in found ? undefined : found.edtf;
};

it.each<readonly [string, string | null]>([
  ['2015', '2015'],
  ['2015-2019', '2015/2019'],
  ['2015–2019', '2015/2019'],
  ['2015 - 2019', '2015/2019'],
  ['2015-19', '2015/2019'],
  ['van 2015 tot 2019', '2015/2019'],
  ['de 2015 à 2019', '2015/2019'],
  ['2015-', '2015/..'],
  ['2015–heden', '2015/..'],
  ['2015 - nu', '2015/..'],
  ["mars 2012 à aujourd'hui", '2012-03/..'],
  ['sinds 2015', '2015/..'],
  ['depuis 2015', '2015/..'],
  ['since 2015', '2015/..'],
  ['à partir de 2015', '2015/..'],
  ['vanaf mei 2015', '2015-05/..'],
  // That it began then says nothing of its end.
  ['opgericht in 2012', '2012/'],
  ['tot 2019', '/2019'],
  ["jusqu'en 2019", '/2019'],
  ['mei 2015', '2015-05'],
  ['mai 2015', '2015-05'],
  ['1er mai 2019', '2019-05-01'],
  ['sept. 2018', '2018-09'],
  ['août 2018', '2018-08'],
  ['05/2015', '2015-05'],
  ['1/05/2015', '2015-05-01'],
  ['01-05-2015', '2015-05-01'],
  ['1.5.2015', '2015-05-01'],
  ['31/12/29', '2029-12-31'],
  ['2024-05-01 00:00:00', '2024-05-01'],
  ['2024-12-31T23:00:00.000Z', '2024-12-31'],
  ['ca. 2015', '2015~'],
  ['± 2015', '2015~'],
  ['rond 2015', '2015~'],
  ['vers 2015', '2015~'],
  ['2015?', '2015?'],
  ['jaren 90', '199X'],
  ["années '90", '199X'],
  ['1990s', '199X'],
  ['zomer 2015', '2015-22'],
  ['2015.0', '2015'],
  // Days that Excel counts, as its calendar has them.
  ['43586', '2019-05-01'],
  ['43831', '2020-01-01'],
  // EDTF as it is, and as it was before 2019.
  ['2015/..', '2015/..'],
  ['/2015', '/2015'],
  ['201X', '201X'],
  ['201u', '201X'],
  ['2015?~', '2015%'],
  ['2015/open', '2015/..'],
  ['unknown/2015', '/2015'],
  // Not known.
  ['', null],
  ['-', null],
  ['n.v.t.', null],
  ['N/A', null],
  ['onbekend', null],
  ['inconnue', null],
  ['..', null],
])('%j is read as %j', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

it.each([
  '2015, 2017 en 2019',
  '100 v.C.',
  '12015',
  '2019-2015',
  '2015-05-32',
  '2015-02-29',
  'elke dinsdag',
  '14:00',
  '1234567890',
])('%j is kept as stated, for no year is made of it', (text) => {
  expect(periodFromWords(text)).toEqual({ unread: text });
});

it('5/4/2019 is in April or in May as the file has it; 5/31/2019 is in May whatever it has', () => {
  expect(read('5/4/2019')).toBe('2019-04-05');
  expect(read('5/4/2019', true)).toBe('2019-05-04');
  expect(read('5/31/2019')).toBe('2019-05-31');
});

it('never throws, and gives a sound period or none', () => {
  const word = fc.constantFrom(
    'sinds ',
    'tot',
    '-',
    '/',
    '2015',
    'mei',
    '..',
    '~',
    '?',
    ' ',
    '1/2',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, fc.boolean(), (any, monthFirst) => {
      const edtf = read(any, monthFirst);
      if (edtf !== null && edtf !== undefined) expect(periodCode(edtf)).toBeNull();
    }),
    { numRuns: 5000 },
  );
});
