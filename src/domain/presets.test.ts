import { expect, test } from 'vitest';
import { filterInitiatives } from './filter.ts';
import { monthOf } from './months.ts';
import { asksPreset, PRESETS, presetQuestion, withoutPreset } from './presets.ts';
import { EMPTY_QUERY } from './query.ts';
import { contextOf } from './test-data.ts';
import { ANY_TIME, type TimeQuestion } from './time-question.ts';

const YEARS = { from: 2005, to: 2026 };
const GUIDE = monthOf(2026, 5);
const question = (preset: (typeof PRESETS)[number]) => presetQuestion(preset, GUIDE, YEARS);
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

const asked = (time: TimeQuestion) =>
  PRESETS.filter((preset) => asksPreset(time, preset, GUIDE, YEARS));

test('presets are told apart, and from asking nothing', () => {
  for (const preset of PRESETS) expect(asked(question(preset))).toEqual([preset]);
  expect(asked(ANY_TIME)).toEqual([]);
  expect(asked({ ...ANY_TIME, reading: 'started' })).toEqual([]);
});

test('a preset is found and taken back beside whatever else is asked', () => {
  const both = { ...question('since2020'), ended: true };
  expect(asked(both)).toEqual(['since2020', 'ended']);
  expect(withoutPreset(both, 'ended')).toEqual(question('since2020'));
  expect(withoutPreset(both, 'since2020')).toEqual(question('ended'));
  for (const preset of PRESETS) expect(withoutPreset(question(preset), preset)).toEqual(ANY_TIME);
});
