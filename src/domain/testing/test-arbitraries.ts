/** Made-up questions and periods for property tests. */

import fc from 'fast-check';
import { BASES, TIES } from '../model.ts';
import { monthOf, monthsOfYears } from '../time/months.ts';
import { periodCode } from '../time/period-code.ts';
import type { Query } from '../query/query.ts';
import { PLACES } from './test-data.ts';
import { READINGS, type TimeQuestion } from '../time/time-question.ts';

const some = <T>(options: readonly T[]) =>
  fc.subarray([...options], { maxLength: Math.min(2, options.length) });

const anyYears = fc
  .tuple(fc.integer({ min: 2000, max: 2030 }), fc.nat({ max: 12 }))
  .map(([from, length]) => ({ from, to: from + length }));

const anyMoment = fc
  .tuple(fc.integer({ min: 1995, max: 2028 }), fc.integer({ min: 1, max: 24 }), fc.nat(9))
  .map(([year, month, form]) => {
    if (form === 0) return `${String(year).slice(0, 3)}X`;
    if (form < 4) return `${year}${['', '~', '?'][form - 1]!}`;
    return month < 13 || month > 20 ? `${year}-${String(month).padStart(2, '0')}` : String(year);
  });

/** Any period that an editor may write. */
export const anyPeriod: fc.Arbitrary<string> = fc
  .oneof(
    anyMoment,
    anyMoment.map((start) => `${start}/..`),
    fc.tuple(anyMoment, anyMoment).map((ends) => ends.join('/')),
    fc.tuple(anyMoment, fc.constantFrom('', '..')).map(([end, blank]) => `${blank}/${end}`),
    anyMoment.map((start) => `${start}/`),
    fc.constant('/..'),
  )
  .filter((edtf) => periodCode(edtf) === null);

/** Any question of time, by whole years or by months, or none. */
export const anyTime: fc.Arbitrary<TimeQuestion> = fc.record({
  window: fc.option(
    fc.oneof(
      anyYears.map(monthsOfYears),
      fc
        .tuple(fc.integer({ min: monthOf(2000, 1), max: monthOf(2030, 12) }), fc.nat(80))
        .map(([from, length]) => ({ from, to: from + length })),
    ),
  ),
  reading: fc.constantFrom(...READINGS),
  now: fc.boolean(),
  longer: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 3 }),
  ended: fc.boolean(),
});

/** Any query over this dataset, each facet often left open. */
export const anyQuery: fc.Arbitrary<Query> = fc.record({
  text: fc.constant(''),
  approaches: some(['organizing', 'health']),
  bases: some(BASES),
  places: some(PLACES.map(({ id }) => id)),
  initiators: some(['house', 'union', 'clinic']),
  roles: some(TIES),
  themes: some(['care', 'housing']),
  newcomers: some(['yes']),
  free: some(['yes']),
  wheelchair: some(['yes']),
  spokenLanguages: some(['fr', 'ar']),
  time: anyTime,
  undated: fc.boolean(),
});
