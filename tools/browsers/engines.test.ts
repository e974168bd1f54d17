import { expect, test } from 'vitest';
import { bringEngines, type Engine } from './engines.ts';

const here: Engine = { name: 'Chromium', bring: () => '/usr/bin/chromium' };
const missing: Engine = {
  name: 'Firefox',
  bring: () => {
    throw new Error('No Firefox could be brought.');
  },
};

test('an engine that cannot be had is told as not tried, with the reason', () => {
  const { here: found, words, isEvery } = bringEngines([here, missing]);
  expect([...found]).toEqual(['Chromium']);
  expect(words).toEqual([
    'Engine: Chromium, /usr/bin/chromium',
    'Engine NOT tried: Firefox. No Firefox could be brought.',
  ]);
  expect(isEvery).toBe(false);
});

test('with each engine here nothing is told as missing', () => {
  expect(bringEngines([here])).toMatchObject({ isEvery: true });
});
