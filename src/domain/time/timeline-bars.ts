import type { Months, Years } from './months.ts';
import type { PeriodSpan } from './period-span.ts';

/** A part of the timeline's width: 0 where the first year begins, 1 where the last one ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One period as it is drawn on the timeline. */
export interface Bar {
  /** Where it surely ran; null where no month of the timeline is sure, or where it fades into sight. */
  readonly solid: Stretch | null;
  /** Where its start or end may lie: a year, a season, a decade. */
  readonly hatched: readonly Stretch[];
  /** Where it runs on out of sight, past the guide's date, or into sight, from an open start. */
  readonly fades: { readonly after: Stretch | null; readonly before: Stretch | null };
  /** On which side it is not known how long it ran. */
  readonly unknown: 'before' | 'after' | null;
  /** All of it, for the pointer. */
  readonly whole: Stretch;
}

/** The fraction of the timeline at which a month begins. */
export function fractionOf(month: number, years: Years): number {
  return (month / 12 - years.from) / (years.to + 1 - years.from);
}

/** The month at a fraction of the timeline, within it. */
export function monthAt(fraction: number, years: Years): number {
  const month = Math.floor((years.from + fraction * (years.to + 1 - years.from)) * 12);
  return Math.max(years.from * 12, Math.min(month, years.to * 12 + 11));
}

/** The fractions between which a run of months lies, cut to the timeline. */
export function stretchOf({ from, to }: Months, years: Years): Stretch {
  const cut = (fraction: number) => Math.max(0, Math.min(fraction, 1));
  return { from: cut(fractionOf(from, years)), to: cut(fractionOf(to + 1, years)) };
}

/** How a period is drawn on a timeline of years. */
export function barOf(span: PeriodSpan, years: Years): Bar {
  const { from, to, sureFrom, sureTo, before, after } = span;
  const isSure = sureFrom <= sureTo;
  const parts = isSure
    ? [
        { from, to: sureFrom - 1 },
        { from: sureTo + 1, to },
      ]
    : [{ from, to }];
  const whole = stretchOf(span, years);
  const onBand = (part: Months) => {
    const stretch = stretchOf(part, years);
    return part.from <= part.to && stretch.from < stretch.to ? [stretch] : [];
  };
  const sure = isSure ? (onBand({ from: sureFrom, to: sureTo })[0] ?? null) : null;
  return {
    solid: before === 'open' ? null : sure,
    hatched: parts.flatMap(onBand),
    fades: {
      after: after === 'open' ? { from: whole.to, to: 1 } : null,
      before: before === 'open' ? sure : null,
    },
    unknown: before === 'unknown' ? 'before' : after === 'unknown' ? 'after' : null,
    whole: { from: whole.from, to: after === 'open' ? 1 : whole.to },
  };
}

/** Years to write under the timeline: every one where there is room for at most `most`, else round steps. */
export function yearTicks(years: Years, most: number): readonly number[] {
  const span = years.to - years.from + 1;
  const step = [1, 2, 4, 5, 10, 20, 50, 100].find((size) => span / size <= most) ?? 200;
  const first = Math.ceil(years.from / step) * step;
  const ticks: number[] = [];
  for (let year = first; year <= years.to; year += step) ticks.push(year);
  return ticks;
}
