import { expect, test } from 'vitest';
import { monthOf } from './months.ts';
import { parsePeriod } from './period.ts';
import { periodSpan, yearRange } from './period-span.ts';

const GUIDE = monthOf(2026, 5);
const span = (edtf: string) => periodSpan(parsePeriod(edtf), GUIDE);

test('it may have run from the first to the last month that is stated, and surely in between', () => {
  expect(span('2018/2021')).toEqual({
    from: monthOf(2018, 1),
    to: monthOf(2021, 12),
    sureFrom: monthOf(2018, 12),
    sureTo: monthOf(2021, 1),
    starts: { from: monthOf(2018, 1), to: monthOf(2018, 12) },
    before: 'stated',
    after: 'stated',
  });
});

test('a month is known to the month', () => {
  const july = span('2024-07/..');
  expect([july.from, july.sureFrom]).toEqual([monthOf(2024, 7), monthOf(2024, 7)]);
});

test('an open period runs to the guide’s date, and a later start is not cut off', () => {
  expect(span('2021/..')).toMatchObject({ to: GUIDE, sureTo: GUIDE, after: 'open' });
  const planned = span('2027/..');
  expect(planned.to).toBe(planned.from);
  expect(planned.starts).toEqual({ from: monthOf(2027, 1), to: monthOf(2027, 12) });
});

test('what runs at the guide’s date has begun by then', () => {
  expect(span('2026/..').starts).toEqual({ from: monthOf(2026, 1), to: GUIDE });
});

test('each end narrows what the other may mean', () => {
  const year = span('2015-06/2015');
  expect([year.from, year.sureTo, year.to]).toEqual([
    monthOf(2015, 6),
    monthOf(2015, 6),
    monthOf(2015, 12),
  ]);
  expect(span('201X/2012').starts).toEqual({ from: monthOf(2010, 1), to: monthOf(2012, 12) });
});

test('an open start runs back without end; an unknown one is known only around its end', () => {
  expect(span('../2015').from).toBe(-Infinity);
  expect(span('/2015')).toMatchObject({ from: monthOf(2015, 1), starts: null, before: 'unknown' });
  expect(span('2015/')).toMatchObject({ to: monthOf(2015, 12), after: 'unknown' });
  expect(span('/..')).toMatchObject({ from: GUIDE, to: GUIDE, before: 'unknown', after: 'open' });
});

const range = (...periods: string[]) => yearRange([null, ...periods.map(span)], GUIDE);

test('the years cover every date and the guide’s own', () => {
  expect(range('2018/2021', '2024-07/..', '2005')).toEqual({ from: 2005, to: 2026 });
  expect(range('2005/2012')).toEqual({ from: 2005, to: 2026 });
  expect(range('../2012')).toEqual({ from: 2012, to: 2026 });
  expect(range('199X/..', '2024/2028')).toEqual({ from: 1990, to: 2028 });
  expect(range()).toEqual({ from: 2026, to: 2026 });
});

test('a century does not stretch the years, at either end', () => {
  expect(range('20XX', '19XX/2010', '2008/..')).toEqual({ from: 1999, to: 2026 });
});
