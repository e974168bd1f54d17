import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOf } from './edtf-date.ts';
import { isMoment, parsePeriod, type Bound } from './period.ts';
import { PeriodError } from './period-error.ts';

function codeOf(text: string): string | null {
  try {
    parsePeriod(text);
    return null;
  } catch (error) {
    return error instanceof PeriodError ? error.code : 'another error';
  }
}

test.each([
  ['2018 tot 2021', 'syntax'],
  ['', 'syntax'],
  ['2015-6', 'syntax'],
  ['2015/2016/2017', 'syntax'],
  ['TEXT', 'syntax'],
  ['201', 'syntax'],
  ['2018-2021', 'syntax'],
  ['2015-13', 'month'],
  ['2015-00', 'month'],
  ['2015-02-29', 'day'],
  ['1900-02-29', 'day'],
  ['2015-04-31', 'day'],
  ['2021/2018', 'order'],
  ['2021-06/2021-05', 'order'],
  ['2021-06-02/2021-06-01', 'order'],
  ['202X/2018', 'order'],
  ['2015-22/2015-21', 'order'],
  ['/', 'blank'],
  ['../..', 'blank'],
  ['../', 'blank'],
  ['~2015', 'mark'],
  ['2015~-06', 'mark'],
  ['2015~~', 'mark'],
  ['201X-05', 'mixed'],
  ['2015-XX-05', 'mixed'],
  ['1XXX', 'mixed'],
  ['2015-33', 'quarter'],
  ['2015-41', 'quarter'],
  ['[2015,2016]', 'set'],
  ['{2015..2017}', 'set'],
  ['2015-06-30T10:00:00Z', 'time'],
  ['-0044', 'year'],
  ['Y17000', 'year'],
  ['1950S2', 'year'],
])('an editor who writes "%s" is told: %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each([
  '2016-02-29',
  '2000-02-29',
  '2015-06/2015',
  '2015/2015-01',
  '2024-07/..',
  '2015~',
  '2015?/2016%',
  '201X',
  '201X~/2018',
  '20XX',
  '2015-21',
  '2015-21/2015-23',
  '2015-24/2015-21',
  '2015-XX/..',
  '../2015',
  '/2015',
  '2015/',
  '/..',
])('%s is sound', (text) => {
  expect(codeOf(text)).toBeNull();
});

test('an open end, an unknown one and a date are told apart', () => {
  const kinds = (text: string) => {
    const { start, end } = parsePeriod(text);
    return [start, end].map((bound) => (isMoment(bound) ? bound.edtf : bound));
  };
  expect(kinds('2021/..')).toEqual(['2021', 'open']);
  expect(kinds('2021/')).toEqual(['2021', 'unknown']);
  expect(kinds('../2015-06')).toEqual(['open', '2015-06']);
  expect(kinds('/2015?')).toEqual(['unknown', '2015?']);
  expect(kinds('2019')).toEqual(['2019', '2019']);
});

const digits = (length: number) =>
  fc
    .tuple(
      fc.constantFrom('1', '2'),
      fc.string({
        unit: fc.constantFrom(...'0123456789'),
        minLength: length - 1,
        maxLength: length - 1,
      }),
    )
    .map((parts) => parts.join(''));
const date = fc
  .tuple(
    fc.oneof(
      digits(4),
      digits(3).map((text) => `${text}X`),
      digits(2).map((text) => `${text}XX`),
    ),
    fc.constantFrom('', '-01', '-06', '-12', '-13', '-XX', '-21', '-23', '-33'),
    fc.constantFrom('', '', '-01', '-30', '-31', '-XX'),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([year, month, day, mark]) => year + month + (month ? day : '') + mark);
const bound = fc.oneof(date, fc.constantFrom('', '..'));
const nearlyEdtf = fc.oneof(
  date,
  fc.tuple(bound, bound).map((ends) => ends.join('/')),
);

/** What another reader of EDTF makes of it; null where it finds none. */
function other(text: string): ReturnType<typeof edtf> | null {
  try {
    return edtf(text);
  } catch {
    // It throws for whatever it does not read: that is the answer asked for.
    return null;
  }
}

test('what is refused as no date at all is none to an independent reader either', () => {
  fc.assert(
    fc.property(nearlyEdtf, (text) => {
      if (['syntax', 'month', 'day'].includes(codeOf(text) ?? '')) expect(other(text)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

const yearsOf = (moment: Bound, end: 'from' | 'to') =>
  isMoment(moment) ? Math.floor(monthsOf(moment)[end] / 12) : null;
const utcYear = (time: number | null) =>
  time !== null && Number.isFinite(time) ? new Date(time).getUTCFullYear() : null;

test('what is read means the same years as to an independent reader', () => {
  let compared = 0;
  fc.assert(
    fc.property(nearlyEdtf, (text) => {
      if (codeOf(text) !== null) return;
      const theirs = other(text);
      // It reads no mark behind an X or a season, nor an end that is only perhaps after the start.
      if (!theirs) {
        expect(text).toMatch(/(X|-2\d)[~?%]|\//);
        return;
      }
      compared++;
      const { start, end } = parsePeriod(text);
      expect([yearsOf(start, 'from'), yearsOf(end, 'to')]).toEqual([
        utcYear(theirs.min),
        utcYear(theirs.max),
      ]);
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(200);
});

test('any text is read or refused with a reason, never anything else', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%XTYSZ[]{},'), maxLength: 21 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(codeOf(any)).not.toBe('another error');
    }),
    { numRuns: 2000 },
  );
});
