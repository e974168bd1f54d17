import { expect, test } from 'vitest';
import { contextOf, INITIATIVES } from '../testing/test-data.ts';
import { nextChange, yearSteps } from './year-steps.ts';

const SPANS = contextOf().spans;
const steps = yearSteps(INITIATIVES, SPANS, { from: 2007, to: 2026 });
const at = (year: number) => steps.find((step) => step.year === year)!;

test('a step to each year, and each change is told once', () => {
  expect(steps.map(({ year }) => year)).toHaveLength(20);
  for (const step of steps.slice(1)) {
    const before = at(step.year - 1).running;
    expect(new Set([...before, ...step.come])).toEqual(new Set([...step.running, ...step.gone]));
  }
});

test('what is undated is in no year', () => {
  const undated = INITIATIVES.filter(({ id }) => SPANS.get(id) === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const one of undated) expect(steps.some(({ running }) => running.includes(one))).toBe(false);
});

test('going on from change to change ends with the last year', () => {
  const visited: number[] = [];
  for (let step = nextChange(steps, 2007); step; step = nextChange(steps, step.year)) {
    visited.push(step.year);
  }
  expect(visited.at(-1)).toBe(2026);
  expect(visited).toEqual([...visited].sort((a, b) => a - b));
  for (const year of visited.slice(0, -1)) {
    expect(at(year).come.length + at(year).gone.length).toBeGreaterThan(0);
  }
});
