import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, monthsOfYears, type Months } from './months.ts';
import { changesBetween, firstStep, nextStep } from './playback.ts';

const YEARS = { from: 2002, to: 2026 };
const years = (from: number, to = from) => monthsOfYears({ from, to });

function playback(window: Months | null): Months[] {
  const steps = [firstStep(window, YEARS)];
  for (let next = nextStep(steps[0]!, YEARS); next; next = nextStep(next, YEARS)) steps.push(next);
  return steps;
}

test('without a window, a single year walks from the first to the last', () => {
  const steps = playback(null);
  expect(steps).toHaveLength(25);
  expect([steps[0], steps.at(-1)]).toEqual([years(2002), years(2026)]);
});

test('a window walks on from where it stands, as wide as it is', () => {
  const steps = playback(years(2018, 2020));
  expect(steps).toHaveLength(7);
  expect(steps.at(-1)).toEqual(years(2024, 2026));
});

test('a walk that stands at the end begins anew', () => {
  expect(firstStep(years(2024, 2026), YEARS)).toEqual(years(2002, 2004));
});

test('a step back undoes a step, and stops at the first year', () => {
  expect(nextStep(years(2014), YEARS, -1)).toEqual(years(2013));
  expect(nextStep(years(2002), YEARS, -1)).toBeNull();
});

test('every walk ends, and its steps keep their width', () => {
  const window = fc
    .tuple(fc.integer({ min: monthOf(1990, 1), max: monthOf(2040, 1) }), fc.nat(500))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(window, (one) => {
      const steps = playback(one);
      expect(steps.length).toBeLessThan(120);
      for (const { from, to } of steps) expect(to - from).toBe(one.to - one.from);
    }),
  );
});

test('what comes and what goes at a step', () => {
  expect(changesBetween(['a', 'b'], ['b', 'c', 'd'])).toEqual({ come: ['c', 'd'], gone: ['a'] });
});
