import { changesBetween } from './playback.ts';
import type { Initiative } from '../model.ts';
import { monthsOfYears, overlap, type Years } from './months.ts';
import type { PeriodSpan } from './period-span.ts';

/** What a year had, and what came and went with it. */
export interface YearStep {
  readonly year: number;
  readonly running: readonly Initiative[];
  readonly come: readonly Initiative[];
  readonly gone: readonly Initiative[];
}

/** A walk through the years, one step to each: what may have run in a year is in it. */
export function yearSteps(
  initiatives: readonly Initiative[],
  spans: Pick<ReadonlyMap<string, PeriodSpan | null>, 'get'>,
  years: Years,
): readonly YearStep[] {
  const steps: YearStep[] = [];
  let before: readonly Initiative[] = [];
  for (let year = years.from; year <= years.to; year++) {
    const months = monthsOfYears({ from: year, to: year });
    const running = initiatives.filter(({ id }) => {
      const span = spans.get(id);
      return span ? overlap(span, months) : false;
    });
    steps.push({ year, running, ...changesBetween(before, running) });
    before = running;
  }
  return steps;
}

/** The first step after a year in which something comes or goes, else the last; null past the end. */
export function nextChange(steps: readonly YearStep[], year: number): YearStep | null {
  const later = steps.filter((step) => step.year > year);
  const change = later.find(({ come, gone }) => come.length + gone.length > 0);
  return change ?? later.at(-1) ?? null;
}
