import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, monthsOfYears, overlap, type Months } from './months.ts';
import { parsePeriod } from './period.ts';
import { periodSpan } from './period-span.ts';
import { anyPeriod, anyTime } from '../testing/test-arbitraries.ts';
import { ANY_TIME, runningAt, timeState, type TimeQuestion } from './time-question.ts';

const GUIDE = monthOf(2026, 5);
const span = (edtf: string) => periodSpan(parsePeriod(edtf), GUIDE);
const ask = (edtf: string | null, question: Partial<TimeQuestion>) =>
  timeState(edtf === null ? null : span(edtf), { ...ANY_TIME, ...question }, GUIDE);
const years = (from: number, to = from) => monthsOfYears({ from, to });
const ran = (edtf: string | null, window: Months) => ask(edtf, { window });
const started = (edtf: string | null, window: Months) => ask(edtf, { window, reading: 'started' });

test('a period is found in its first and last year, and an undated one is told apart', () => {
  const inYear = (year: number) => ran('2010-03/2012-06', years(year));
  expect([2009, 2010, 2011, 2012, 2013].map(inYear)).toEqual(['out', 'in', 'in', 'in', 'out']);
  expect(ran(null, years(2000, 2030))).toBe('undated');
});

test('an open period is found up to the guide’s date and not beyond', () => {
  expect(ran('2021/..', years(2026, 2030))).toBe('in');
  expect(ran('2021/..', years(2027, 2030))).toBe('out');
  expect(ran('2021/..', years(2018, 2020))).toBe('out');
});

test('July 2024 is July: the window until June does not find it, the one from July does', () => {
  const until = (month: number) => ({ from: monthOf(2020, 1), to: monthOf(2024, month) });
  expect([until(6), until(7)].map((window) => ran('2024-07/..', window))).toEqual(['out', 'in']);
  expect([until(6), until(7)].map((window) => started('2024-07/..', window))).toEqual([
    'out',
    'in',
  ]);
});

test('"started in it" asks for the start alone', () => {
  expect(started('2018/2021', years(2019, 2020))).toBe('out');
  expect(started('2018/2021', years(2018, 2018))).toBe('in');
  expect(started('2020-21/..', { from: monthOf(2020, 5), to: monthOf(2020, 12) })).toBe('in');
  expect(started('2020-21/..', { from: monthOf(2020, 6), to: monthOf(2020, 12) })).toBe('out');
});

test('a decade may mean any of its years', () => {
  expect(ran('201X', years(2013))).toBe('in');
  expect(started('201X/..', years(2013))).toBe('in');
  expect(started('201X/..', years(2020))).toBe('out');
});

test('approximate and uncertain dates are taken at their word', () => {
  expect(ran('2015~/2016?', years(2014))).toBe('out');
  expect(ran('2015~/2016?', years(2015))).toBe('in');
});

test('an open start reaches back; an unknown one is not claimed, and not dropped either', () => {
  expect(ran('../2015', years(1990))).toBe('in');
  expect(ran('/2015', years(1990))).toBe('undated');
  expect(ran('/2015', years(2015))).toBe('in');
  expect(ran('/2015', years(2016))).toBe('out');
  expect(ran('2015/', years(2018))).toBe('undated');
  expect(ran('2015/', years(2014))).toBe('out');
  expect(ran('2015/', years(2027, 2030))).toBe('out');
  expect(ran('/..', years(2026))).toBe('in');
  expect(started('../2015', years(2010))).toBe('undated');
  expect(started('/2015', years(2016))).toBe('out');
});

test('a period runs at the guide’s date, ended before, or does not tell', () => {
  const at = (edtf: string | null) => runningAt(edtf === null ? null : span(edtf), GUIDE);
  expect(at('2021/..')).toBe('runs');
  expect(at('2018/2026-05')).toBe('runs');
  expect(at('2018/2021')).toBe('ended');
  expect(at('2018/')).toBe('unknown');
  expect(at('2027/..')).toBe('unknown');
  expect(at(null)).toBe('unknown');
});

test('longer than ten years is claimed only where what is stated makes it sure', () => {
  const over = (edtf: string | null) => ask(edtf, { longer: 10 });
  expect(over('2015/..')).toBe('in');
  // From December 2016, if late, to May 2026: not ten years yet.
  expect(over('2016/..')).toBe('out');
  expect(over('2008/2025')).toBe('in');
  expect(over('2008/2018')).toBe('out');
  expect(over('../2015')).toBe('undated');
  expect(over(null)).toBe('undated');
});

test('ended is what surely ended before the guide’s date', () => {
  const ended = (edtf: string | null) => ask(edtf, { ended: true });
  expect(['2021/2025', '2018/2026-04', '2026', '2021/..', '2015/', null].map(ended)).toEqual([
    'in',
    'in',
    'out',
    'out',
    'undated',
    'undated',
  ]);
});

test('what fails one part of a question is out, however little is known of the rest', () => {
  expect(ask('2015/', { window: years(2010, 2012), ended: true })).toBe('out');
  expect(ask('/2015', { window: years(2010, 2012), ended: true })).toBe('undated');
});

test('sharing a month is symmetric', () => {
  const run = fc
    .tuple(fc.integer({ min: 24000, max: 24300 }), fc.nat(200))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.oneof(run, anyPeriod.map(span)), fc.oneof(run, anyPeriod.map(span)), (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
    }),
  );
});

test('a window that a period’s own months make finds the period, and the reverse', () => {
  const closed = anyPeriod
    .map(span)
    .filter(({ before, after }) => before + after === 'statedstated');
  fc.assert(
    fc.property(closed, closed, (a, b) => {
      const found = (one: Months, other: typeof a) =>
        timeState(other, { ...ANY_TIME, window: { from: one.from, to: one.to } }, GUIDE);
      expect(found(a, b)).toBe(found(b, a));
    }),
  );
});

const found = (edtf: string, question: TimeQuestion) => ask(edtf, question) !== 'out';

test('a wider window never loses a period, nor turns a find into a doubt', () => {
  fc.assert(
    fc.property(anyPeriod, anyTime, fc.nat(60), fc.nat(60), (edtf, question, before, after) => {
      fc.pre(question.window !== null);
      const { from, to } = question.window;
      const wider = { ...question, window: { from: from - before, to: to + after } };
      if (found(edtf, question)) expect(found(edtf, wider)).toBe(true);
      if (ask(edtf, question) === 'in') expect(ask(edtf, wider)).toBe('in');
    }),
    { numRuns: 1000 },
  );
});

test('a period is found in a window exactly when it is found in one of its months', () => {
  fc.assert(
    fc.property(anyPeriod, anyTime, (edtf, { window, reading }) => {
      fc.pre(window !== null);
      const months = Array.from({ length: window.to - window.from + 1 }, (_, i) => window.from + i);
      const single = months.map((month) =>
        ask(edtf, { window: { from: month, to: month }, reading }),
      );
      const expected = ['in', 'undated', 'out'].find((state) => single.includes(state as 'in'));
      expect(ask(edtf, { window, reading })).toBe(expected);
    }),
  );
});
