import type { Initiative } from './model.ts';
import { periodSpan, type Period } from './period.ts';
import type { YearWindow } from './query.ts';

/** One initiative on the band, in fractions of the band's width: 0 the first year, 1 past the last. */
export interface Bar {
  readonly initiative: Initiative;
  readonly from: number;
  readonly to: number;
  /** Goes on past the guide's date, as far as is known. */
  readonly open: boolean;
}

/** The fraction of the band at which a month begins (`month` = year × 12 + month − 1). */
export function fractionOf(month: number, years: YearWindow): number {
  return (month / 12 - years.from) / (years.to + 1 - years.from);
}

/** Bars of the dated initiatives, the oldest first; those that began together in alphabetical order. */
export function barsOf(
  initiatives: readonly Initiative[],
  periods: ReadonlyMap<string, Period | null>,
  years: YearWindow,
  guideDate: string,
): readonly Bar[] {
  return initiatives
    .flatMap((initiative) => {
      const period = periods.get(initiative.id);
      if (!period) return [];
      const { from, to, open } = periodSpan(period, guideDate);
      return [
        {
          initiative,
          from: fractionOf(from, years),
          to: fractionOf(to + 1, years),
          open,
        },
      ];
    })
    .sort((a, b) => a.from - b.from || a.initiative.id.localeCompare(b.initiative.id));
}

/** How many of the initiatives run at some time in each year, from the first year to the last. */
export function runningPerYear(
  initiatives: readonly Initiative[],
  periods: ReadonlyMap<string, Period | null>,
  years: YearWindow,
  guideDate: string,
): readonly number[] {
  const counts = Array.from({ length: years.to - years.from + 1 }, () => 0);
  for (const { id } of initiatives) {
    const period = periods.get(id);
    if (!period) continue;
    const { from, to } = periodSpan(period, guideDate);
    const last = Math.min(Math.floor(to / 12), years.to);
    for (let year = Math.floor(from / 12); year <= last; year++) {
      const index = year - years.from;
      if (index in counts) counts[index]! += 1;
    }
  }
  return counts;
}

/** Years to write under the band: every one where there is room for at most `most`, else round steps. */
export function yearTicks(years: YearWindow, most: number): readonly number[] {
  const span = years.to - years.from + 1;
  const step = [1, 2, 4, 5, 10, 20, 50, 100].find((size) => span / size <= most) ?? 200;
  const first = Math.ceil(years.from / step) * step;
  const ticks: number[] = [];
  for (let year = first; year <= years.to; year += step) ticks.push(year);
  return ticks;
}
