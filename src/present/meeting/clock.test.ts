import { expect, test } from 'vitest';
import { elapsed, sayLength, started, stopped } from './clock.ts';

const ZERO = { since: null, before: 0, minutes: 10 };

test('a clock runs from when it is started, and starting it again changes nothing', () => {
  const clock = started(ZERO, 1000);
  expect(elapsed(clock, 4000)).toBe(3000);
  expect(started(clock, 9000)).toBe(clock);
});

test('what it ran is kept while it stands, and goes on from there', () => {
  const stood = stopped(started(ZERO, 1000), 4000);
  expect(elapsed(stood, 99_000)).toBe(3000);
  expect(elapsed(started(stood, 10_000), 12_000)).toBe(5000);
});

test('a clock that was set back by the system does not run backwards', () => {
  expect(elapsed(started(ZERO, 5000), 2000)).toBe(0);
});

test.each([
  [0, '0:00'],
  [65_400, '1:05'],
  [599_999, '9:59'],
  [3_720_000, '1:02:00'],
])('%i ms reads %s', (milliseconds, text) => {
  expect(sayLength(milliseconds)).toBe(text);
});
