import { expect, test } from 'vitest';
import { monthsOf, parseMoment } from './edtf-date.ts';
import { monthOf } from './months.ts';

const read = (text: string) => parseMoment(text, text);
const months = (text: string) => {
  const { from, to } = monthsOf(read(text));
  return [from, to].map((month) => `${Math.floor(month / 12)}-${(month % 12) + 1}`);
};

test('the precision stated is kept', () => {
  expect(read('2024-07')).toMatchObject({ year: 2024, month: 7, day: null, precision: 'month' });
  expect(read('2025-02-28')).toMatchObject({ month: 2, day: 28, precision: 'day' });
  expect(read('2019')).toMatchObject({ year: 2019, month: null, precision: 'year' });
  expect(read('2015-21')).toMatchObject({ year: 2015, month: null, season: 21 });
  expect(read('201X')).toMatchObject({ year: 2010, precision: 'decade' });
});

test.each([
  ['2018', '2018-1', '2018-12'],
  ['2018-XX', '2018-1', '2018-12'],
  ['2018-06-XX', '2018-6', '2018-6'],
  ['2018-06-30', '2018-6', '2018-6'],
  ['2018-21', '2018-3', '2018-5'],
  ['2018-22', '2018-6', '2018-8'],
  ['2018-23', '2018-9', '2018-11'],
  ['201X', '2010-1', '2019-12'],
  ['20XX', '2000-1', '2099-12'],
])('%s may mean any month from %s to %s', (text, from, to) => {
  expect(months(text)).toEqual([from, to]);
});

test('a winter may lie at either end of its year', () => {
  expect(monthsOf(read('2018-24'))).toEqual({ from: monthOf(2018, 1), to: monthOf(2018, 12) });
});

test('a mark says that a date is approximate, uncertain or both', () => {
  const marks = (text: string) => [read(text).approximate, read(text).uncertain];
  expect(['2015', '2015~', '2015-06?', '201X%'].map(marks)).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ]);
});
