import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstMonth,
  intersectsWindow,
  lastMonth,
  parsePeriod,
  PeriodError,
  periodSpan,
  yearRange,
} from './period.ts';
import { anyWindow } from './test-data.ts';

const GUIDE = '2026-05';
const month = (year: number, of: number) => year * 12 + of - 1;

function codeOf(edtf: string): string | null {
  try {
    parsePeriod(edtf);
    return null;
  } catch (error) {
    return error instanceof PeriodError ? error.code : 'another error';
  }
}

test('the precision stated is kept', () => {
  const { start, end } = parsePeriod('2024-07/2025-02-28');
  expect(start).toEqual({ year: 2024, month: 7, day: null, precision: 'month' });
  expect(end).toEqual({ year: 2025, month: 2, day: 28, precision: 'day' });
  expect(parsePeriod('2019').end).toEqual({
    year: 2019,
    month: null,
    day: null,
    precision: 'year',
  });
});

test('a year may mean any of its months', () => {
  const { start } = parsePeriod('2018');
  expect([firstMonth(start), lastMonth(start)]).toEqual([month(2018, 1), month(2018, 12)]);
});

test.each([
  ['2018 tot 2021', 'syntax'],
  ['', 'syntax'],
  ['/', 'syntax'],
  ['2015-6', 'syntax'],
  ['2015/2016/2017', 'syntax'],
  ['TEXT', 'syntax'],
  ['2015-13', 'month'],
  ['2015-00', 'month'],
  ['2015-02-29', 'day'],
  ['1900-02-29', 'day'],
  ['2015-04-31', 'day'],
  ['2021/2018', 'order'],
  ['2021-06/2021-05', 'order'],
  ['2021-06-02/2021-06-01', 'order'],
  ['2015~', 'unsupported'],
  ['2015?/2016', 'unsupported'],
  ['201X', 'unsupported'],
  ['2015-21', 'unsupported'],
  ['../2015', 'unsupported'],
  ['/2015', 'unsupported'],
  ['2015/', 'unsupported'],
  ['-0044', 'unsupported'],
  ['Y17000', 'unsupported'],
  ['2015-06-30T10:00:00Z', 'unsupported'],
])('an editor who writes "%s" is told: %s', (edtf, code) => {
  expect(codeOf(edtf)).toBe(code);
});

test.each(['2016-02-29', '2000-02-29', '2015-06/2015', '2015/2015-01', '2024-07/..'])(
  '%s is sound',
  (edtf) => {
    expect(codeOf(edtf)).toBeNull();
  },
);

test('any text is read or refused with a reason, never anything else', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789-/.~?X'), maxLength: 21 }),
  );
  fc.assert(
    fc.property(text, (edtf) => {
      expect(codeOf(edtf)).not.toBe('another error');
    }),
  );
});

test('an open period runs to the guide’s date, and a later start is not cut off', () => {
  expect(periodSpan(parsePeriod('2021/..'), GUIDE)).toEqual({
    from: month(2021, 1),
    to: month(2026, 5),
    open: true,
  });
  const later = periodSpan(parsePeriod('2027/..'), GUIDE);
  expect(later.to).toBe(later.from);
});

test('an open period is found up to the guide’s year and not beyond', () => {
  const period = parsePeriod('2021/..');
  expect(intersectsWindow(period, { from: 2026, to: 2030 }, GUIDE)).toBe('in');
  expect(intersectsWindow(period, { from: 2027, to: 2030 }, GUIDE)).toBe('out');
  expect(intersectsWindow(period, { from: 2018, to: 2020 }, GUIDE)).toBe('out');
});

test('a period is found in its first and last year, and an undated one is told apart', () => {
  const period = parsePeriod('2010-03/2012-06');
  const inYear = (year: number) => intersectsWindow(period, { from: year, to: year }, GUIDE);
  expect([2009, 2010, 2011, 2012, 2013].map(inYear)).toEqual(['out', 'in', 'in', 'in', 'out']);
  expect(intersectsWindow(null, { from: 2000, to: 2030 }, GUIDE)).toBe('undated');
});

test('a period is found in a window exactly when it is found in one of its years', () => {
  const year = fc.integer({ min: 2000, max: 2030 });
  fc.assert(
    fc.property(year, fc.option(fc.nat(8)), anyWindow, (start, length, window) => {
      const period = parsePeriod(`${start}/${length === null ? '..' : start + length}`);
      const years = Array.from({ length: window.to - window.from + 1 }, (_, i) => window.from + i);
      const single = years.map((one) => intersectsWindow(period, { from: one, to: one }, GUIDE));
      expect(intersectsWindow(period, window, GUIDE)).toBe(single.includes('in') ? 'in' : 'out');
    }),
  );
});

test('the years cover every period, and are the guide’s own when none is dated', () => {
  const periods = ['2018/2021', '2024-07/..', '2005'].map(parsePeriod);
  expect(yearRange([null, ...periods], GUIDE)).toEqual({ from: 2005, to: 2026 });
  expect(yearRange([parsePeriod('2005/2012')], GUIDE)).toEqual({ from: 2005, to: 2012 });
  expect(yearRange([null], GUIDE)).toEqual({ from: 2026, to: 2026 });
});
