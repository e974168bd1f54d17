import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { madeUpDataset } from './initiatives.ts';

const real = siteDataset();
const made = madeUpDataset(real, 2000, 7);

test('the same seed makes the same dataset, another seed another', () => {
  expect(madeUpDataset(real, 50, 7).initiatives).toEqual(made.initiatives.slice(0, 50));
  expect(madeUpDataset(real, 50, 8).initiatives).not.toEqual(made.initiatives.slice(0, 50));
});

test('every made-up period is one that an editor may write, and every place is real', () => {
  const places = new Set(real.places.map(({ id }) => id));
  for (const { period, places: ids } of made.initiatives) {
    if (period !== null) expect(() => parsePeriod(period), period).not.toThrow();
    expect(ids.every((id) => places.has(id))).toBe(true);
  }
  const forms = new Set(made.initiatives.map(({ period }) => period?.replace(/\d/g, '0')));
  expect(forms.size).toBeGreaterThan(10);
});
