import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from './months.ts';
import { parsePeriod } from './period.ts';
import { periodSpan } from './period-span.ts';
import { anyPeriod } from '../testing/test-arbitraries.ts';
import { barOf, fractionOf, monthAt, yearTicks } from './timeline-bars.ts';

const YEARS = { from: 2005, to: 2026 };
const GUIDE = monthOf(2026, 5);
const bar = (edtf: string) => barOf(periodSpan(parsePeriod(edtf), GUIDE), YEARS);
const at = (year: number, month: number) => fractionOf(monthOf(year, month), YEARS);

test('solid is what is sure, hatched the years that its ends may lie in', () => {
  expect(bar('2018/2021')).toMatchObject({
    solid: { from: at(2018, 12), to: at(2021, 2) },
    hatched: [
      { from: at(2018, 1), to: at(2018, 12) },
      { from: at(2021, 2), to: at(2022, 1) },
    ],
    fades: { after: null, before: null },
  });
});

test('a period that is known to the month has nothing hatched', () => {
  expect(bar('2010-03/2012-06')).toMatchObject({
    solid: { from: at(2010, 3), to: at(2012, 7) },
    hatched: [],
  });
});

test('of a year alone no month is sure', () => {
  expect(bar('2019')).toMatchObject({
    solid: null,
    hatched: [{ from: at(2019, 1), to: at(2020, 1) }],
  });
});

test('an open period is solid to the guide’s date and fades beyond it', () => {
  const open = bar('2024-07/..');
  expect(open.solid).toEqual({ from: at(2024, 7), to: at(2026, 6) });
  expect(open.fades.after).toEqual({ from: at(2026, 6), to: 1 });
  expect(open.whole.to).toBe(1);
});

test('an open start fades backwards, an unknown one is marked', () => {
  expect(bar('../2015')).toMatchObject({
    solid: null,
    fades: { before: { from: 0, to: at(2015, 2) } },
    hatched: [{ from: at(2015, 2), to: at(2016, 1) }],
  });
  expect(bar('/2015').unknown).toBe('before');
  expect(bar('2015/').unknown).toBe('after');
});

test('every bar lies on the timeline, its parts in order and without gaps', () => {
  fc.assert(
    fc.property(anyPeriod, (edtf) => {
      const { solid, fades, hatched, whole } = bar(edtf);
      const sure = solid ?? fades.before;
      const parts = [...hatched, ...(sure ? [sure] : [])].sort((a, b) => a.from - b.from);
      for (const { from, to } of [...parts, whole]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(to);
      }
      parts.slice(1).forEach((part, index) => {
        expect(part.from).toBeCloseTo(parts[index]!.to);
      });
    }),
  );
});

test('the month under a point of the timeline is the one drawn there', () => {
  fc.assert(
    fc.property(fc.integer({ min: monthOf(2005, 1), max: monthOf(2026, 12) }), (month) => {
      expect(monthAt(fractionOf(month + 0.5, YEARS), YEARS)).toBe(month);
    }),
  );
  expect([monthAt(-1, YEARS), monthAt(2, YEARS)]).toEqual([monthOf(2005, 1), monthOf(2026, 12)]);
});

test('the years under the timeline are few, round and in range', () => {
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
