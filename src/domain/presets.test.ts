import { expect, test } from 'vitest';
import { filterInitiatives } from './filter.ts';
import { monthOf } from './months.ts';
import { PRESETS, presetQuestion, sameQuestion } from './presets.ts';
import { EMPTY_QUERY } from './query.ts';
import { contextOf } from './test-data.ts';
import { ANY_TIME } from './time-question.ts';

const YEARS = { from: 2005, to: 2026 };
const question = (preset: (typeof PRESETS)[number]) =>
  presetQuestion(preset, monthOf(2026, 5), YEARS);
const found = (preset: (typeof PRESETS)[number]) =>
  filterInitiatives({ ...EMPTY_QUERY, time: question(preset) }, contextOf()).matches.map(
    ({ id }) => id,
  );

test('each preset gives what its name says', () => {
  expect(found('now')).toEqual(['north', 'square']);
  expect(found('since2020')).toEqual(['north', 'square']);
  expect(found('overTen')).toEqual([]);
  expect(found('ended')).toEqual(['garden', 'tour', 'two-towns', 'walloon']);
});

test('presets are told apart, and from asking nothing', () => {
  const all = [ANY_TIME, ...PRESETS.map(question)];
  all.forEach((one, i) => {
    expect(all.map((other) => sameQuestion(one, other))).toEqual(all.map((_, j) => i === j));
  });
  expect(sameQuestion(ANY_TIME, { ...ANY_TIME, reading: 'started' })).toBe(true);
});
