import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densityOf } from './density.ts';
import { monthOf, monthsOfYears } from './months.ts';
import { parsePeriod } from './period.ts';
import { periodSpan } from './period-span.ts';
import { anyPeriod } from '../testing/test-arbitraries.ts';
import { ANY_TIME, timeState, type Reading } from './time-question.ts';

const YEARS = { from: 2005, to: 2026 };
const GUIDE = monthOf(2026, 5);
const spans = (periods: readonly (string | null)[]) =>
  periods.map((edtf) => (edtf === null ? null : periodSpan(parsePeriod(edtf), GUIDE)));
const in2012 = (...periods: string[]) => {
  const { running, started, ended } = densityOf(spans(periods), YEARS);
  return [running, started, ended].map((list) => list[2012 - YEARS.from]);
};

test('each year tells what runs, starts and ends in it', () => {
  expect(in2012('2012/..', '2010/2012', '2012', '2013/..', '2008/2025')).toEqual([4, 2, 2]);
});

test('a start that is not known to the year is in no year, but runs in all it may', () => {
  expect(in2012('201X/..')).toEqual([1, 0, 0]);
  expect(in2012('../2015', '/2015')).toEqual([1, 0, 0]);
});

test('what runs in a year is what a window of that year finds, and so with starts', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyPeriod), { maxLength: 20 }), (periods) => {
      const list = spans(periods);
      const density = densityOf(list, YEARS);
      const found = (year: number, reading: Reading) =>
        list.filter((span) => {
          const window = monthsOfYears({ from: year, to: year });
          return timeState(span, { ...ANY_TIME, window, reading }, GUIDE) === 'in';
        });
      for (let year = YEARS.from; year <= YEARS.to; year++) {
        const index = year - YEARS.from;
        expect(density.running[index]).toBe(found(year, 'ran').length);
        const exact = found(year, 'started').filter(
          (span) => Math.floor(span!.starts!.from / 12) === Math.floor(span!.starts!.to / 12),
        );
        expect(density.started[index]).toBe(exact.length);
      }
      expect(density.most.running).toBe(Math.max(...density.running));
    }),
  );
});
