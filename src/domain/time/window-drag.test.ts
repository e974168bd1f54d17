import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, monthsOfYears, wholeYears } from './months.ts';
import { brushed, moved, stepped, withEnd } from './window-drag.ts';

const YEARS = { from: 2002, to: 2026 };
const years = (from: number, to = from) => monthsOfYears({ from, to });

test('brushing takes in whole years, in either direction, or single months', () => {
  const [start, end] = [monthOf(2008, 5), monthOf(2012, 2)];
  expect(brushed(start, end, 'year')).toEqual(years(2008, 2012));
  expect(brushed(end, start, 'year')).toEqual(years(2008, 2012));
  expect(brushed(end, start, 'month')).toEqual({ from: start, to: end });
});

test('a window is dragged as a whole and stops at the ends of the timeline', () => {
  expect(moved(years(2008, 2012), 25, YEARS, 'year')).toEqual(years(2010, 2014));
  expect(moved(years(2008, 2012), -500, YEARS, 'year')).toEqual(years(2002, 2006));
  expect(moved(years(2008, 2012), 500, YEARS, 'year')).toEqual(years(2022, 2026));
  expect(moved(years(2008), 1, YEARS, 'month')).toEqual({
    from: monthOf(2008, 2),
    to: monthOf(2009, 1),
  });
});

test('an end snaps to the nearest turn of the year, and does not pass the other', () => {
  expect(withEnd(years(2008, 2012), 'from', monthOf(2009, 8), 'year')).toEqual(years(2010, 2012));
  expect(withEnd(years(2008, 2012), 'to', monthOf(2010, 5), 'year')).toEqual(years(2008, 2009));
  expect(withEnd(years(2008, 2012), 'from', monthOf(2020, 1), 'year')).toEqual(years(2012));
  expect(withEnd(years(2008, 2012), 'to', monthOf(2002, 1), 'year')).toEqual(years(2008));
  expect(withEnd(years(2008, 2012), 'to', monthOf(2010, 6), 'month')).toEqual({
    from: monthOf(2008, 1),
    to: monthOf(2010, 5),
  });
});

test('a key goes to the next turn of the year, from within a year too', () => {
  expect(stepped(monthOf(2008, 1), 1, 'year')).toBe(monthOf(2009, 1));
  expect(stepped(monthOf(2008, 1), -1, 'year')).toBe(monthOf(2007, 1));
  expect(stepped(monthOf(2008, 7), 1, 'year')).toBe(monthOf(2009, 1));
  expect(stepped(monthOf(2008, 7), -1, 'year')).toBe(monthOf(2008, 1));
  expect(stepped(monthOf(2008, 7), -5, 'year')).toBe(monthOf(2004, 1));
  expect(stepped(monthOf(2008, 7), 1, 'month')).toBe(monthOf(2008, 8));
});

test('however it is dragged, a window has its ends in order, and by year it is whole years', () => {
  const month = fc.integer({ min: monthOf(2002, 1), max: monthOf(2027, 1) });
  const whole = fc
    .tuple(fc.integer({ min: 2002, max: 2026 }), fc.integer({ min: 2002, max: 2026 }))
    .map(([a, b]) => years(Math.min(a, b), Math.max(a, b)));
  const grain = fc.constantFrom('year', 'month');
  fc.assert(
    fc.property(
      whole,
      month,
      month,
      grain,
      fc.constantFrom('from', 'to'),
      (window, a, b, by, end) => {
        const results = [
          brushed(a, b, by),
          moved(window, a - b, YEARS, by),
          withEnd(window, end, a, by),
        ];
        for (const result of results) {
          expect(result.from).toBeLessThanOrEqual(result.to);
          if (by === 'year') expect(wholeYears(result)).not.toBeNull();
        }
      },
    ),
  );
});
