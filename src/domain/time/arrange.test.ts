import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GROUPINGS, type Grouping, SORTS, type Sort } from '../lib/orders.ts';
import { arrange } from './arrange.ts';
import { monthOf } from './months.ts';
import { parsePeriod } from './period.ts';
import { periodSpan } from './period-span.ts';
import { anyPeriod } from '../testing/test-arbitraries.ts';

const GUIDE = monthOf(2026, 5);
let count = 0;
const row = (id: string, period: string | null, approach = 0, commune = 0) => ({
  id,
  span: period === null ? null : periodSpan(parsePeriod(period), GUIDE),
  approach: { id: `approach ${approach}`, rank: approach },
  commune: { id: `commune ${commune}`, rank: commune },
  rank: count++,
});
const ROWS = [
  row('long', '2008/2025', 2, 1),
  row('late', '2021/..', 1, 2),
  row('short', '2010/2012', 1, 1),
  row('undated', null, 0, 0),
  row('old', '2002/..', 3, 2),
  row('open', '../2015', 3, 3),
];
const order = (sort: Sort, grouping: Grouping = 'none') =>
  arrange(ROWS, sort, grouping).map(({ heading, rows }) => [
    heading?.id ?? null,
    rows.map(({ id }) => id).join(' '),
  ]);

test('by start: what began before all that is known first, the undated last', () => {
  expect(order('start')).toEqual([[null, 'open old long short late undated']]);
});

test('by length: the longest first; how long an open start goes back is not known', () => {
  expect(order('length')).toEqual([[null, 'old long late short open undated']]);
});

test('by approach and commune: in their order, by start within', () => {
  expect(order('approach')).toEqual([[null, 'short late long open old undated']]);
  expect(order('commune')).toEqual([[null, 'long short old late open undated']]);
});

test('headings keep their own order, whatever the rows are sorted by', () => {
  expect(order('length', 'approach')).toEqual([
    ['approach 0', 'undated'],
    ['approach 1', 'late short'],
    ['approach 2', 'long'],
    ['approach 3', 'old open'],
  ]);
});

test('no row is lost or shown twice', () => {
  const anyRows = fc
    .array(fc.tuple(fc.option(anyPeriod), fc.nat(3), fc.nat(3)))
    .map((list) => list.map(([period, a, b], index) => row(String(index), period, a, b)));
  const [sort, grouping] = [fc.constantFrom(...SORTS), fc.constantFrom(...GROUPINGS)];
  fc.assert(
    fc.property(anyRows, sort, grouping, (rows, by, group) => {
      const shown = arrange(rows, by, group).flatMap((one) => one.rows);
      expect(shown.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    }),
  );
});
