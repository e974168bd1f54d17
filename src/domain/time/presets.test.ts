import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterInitiatives } from '../query/filter.ts';
import { monthOf } from './months.ts';
import {
  asksPreset,
  PRESETS,
  sinceYear,
  withoutPreset,
  withPreset,
  type Preset,
} from './presets.ts';
import { EMPTY_QUERY } from '../query/query.ts';
import { contextOf } from '../testing/test-data.ts';
import { ANY_TIME, type TimeQuestion } from './time-question.ts';

const YEARS = { from: 2005, to: 2026 };
const GUIDE = monthOf(2026, 5);
const asking = (presets: readonly Preset[], first = ANY_TIME) =>
  presets.reduce((time, preset) => withPreset(time, preset, GUIDE, YEARS), first);
const found = (...presets: Preset[]) =>
  filterInitiatives({ ...EMPTY_QUERY, time: asking(presets) }, contextOf()).matches.map(
    ({ id }) => id,
  );
const asked = (time: TimeQuestion) => PRESETS.filter((preset) => asksPreset(time, preset, YEARS));

test('each preset gives what its name says', () => {
  expect(found('now')).toEqual(['north', 'square']);
  expect(found('since')).toEqual(['north', 'square']);
  expect(found('overTen')).toEqual([]);
  expect(found('ended')).toEqual(['garden', 'tour', 'two-towns', 'walloon']);
});

test('presets are told apart, and from asking nothing', () => {
  for (const preset of PRESETS) expect(asked(asking([preset]))).toEqual([preset]);
  expect(asked(ANY_TIME)).toEqual([]);
  expect(asked({ ...ANY_TIME, reading: 'started' })).toEqual([]);
});

test('presets combine; of running now and ended the last asked stays', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PRESETS]), (presets) => {
      const last = presets.findLast((preset) => preset === 'now' || preset === 'ended');
      const kept = presets.filter(
        (preset) => (preset !== 'now' && preset !== 'ended') || preset === last,
      );
      expect(asked(asking(presets)).toSorted()).toEqual(kept.toSorted());
    }),
  );
});

test('a preset is taken back and leaves whatever else is asked', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['now', 'since', 'overTen'] as const),
      fc.constantFrom(...PRESETS),
      (others, preset) => {
        const rest = asking(others.filter((one) => one !== preset));
        const left = withoutPreset(asking([preset], rest), preset);
        expect(left).toEqual(preset === 'ended' ? { ...rest, now: false } : rest);
      },
    ),
  );
});

test('what started since a year that somebody chose is "since" that year', () => {
  const since = { ...asking(['since']), window: { from: 2010 * 12, to: 2026 * 12 + 11 } };
  expect(sinceYear(since, GUIDE, YEARS)).toBe(2010);
  expect(sinceYear(ANY_TIME, GUIDE, YEARS)).toBe(2021);
  expect(asked({ ...since, reading: 'ran' })).toEqual([]);
});
