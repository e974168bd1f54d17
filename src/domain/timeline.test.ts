import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from './period.ts';
import { INITIATIVES } from './test-data.ts';
import { barsOf, fractionOf, runningPerYear, yearTicks } from './timeline.ts';

const YEARS = { from: 2005, to: 2026 };
const GUIDE = '2026-05';
const periods = new Map(
  INITIATIVES.map(({ id, period }) => [id, period === null ? null : parsePeriod(period)]),
);
const bars = barsOf(INITIATIVES, periods, YEARS, GUIDE);

test('every dated initiative has one bar, the oldest first; undated ones have none', () => {
  const dated = INITIATIVES.filter(({ period }) => period !== null);
  expect(bars).toHaveLength(dated.length);
  const starts = bars.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('an open period runs to the guide and is marked open', () => {
  const open = bars.find(({ initiative }) => initiative.period === '2021/..')!;
  expect(open.open).toBe(true);
  expect(open.to).toBeCloseTo(fractionOf(2026 * 12 + 5, YEARS));
});

test('July 2024 begins in the middle of its year', () => {
  const month = bars.find(({ initiative }) => initiative.period === '2024-07/..')!;
  expect(month.from).toBeCloseTo((2024.5 - 2005) / 22);
});

test('the strip counts what runs in each year', () => {
  const counts = runningPerYear(INITIATIVES, periods, YEARS, GUIDE);
  expect(counts).toHaveLength(22);
  expect(counts[2005 - YEARS.from]).toBe(1);
  expect(counts[2011 - YEARS.from]).toBe(2);
});

test('the years under the band are few, round and in range', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2020 }),
      fc.integer({ min: 1, max: 150 }),
      (from, span) => {
        const ticks = yearTicks({ from, to: from + span }, 8);
        expect(ticks.length).toBeLessThanOrEqual(9);
        for (const year of ticks) expect(year >= from && year <= from + span).toBe(true);
      },
    ),
  );
});
