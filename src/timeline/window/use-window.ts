import { useCallback } from 'react';
import { monthsOfYears, type Months } from '../../domain/time/months.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

interface WindowControls {
  /** The window that is asked for; null for all years. */
  readonly window: Months | null;
  /** What is asked for, which may lie beyond the timeline; all months of that where nothing is. */
  readonly asked: Months;
  /** The window as it lies on the timeline. */
  readonly shown: Months;
  /** All months of the timeline. */
  readonly all: Months;
  readonly choose: (next: Months, options?: { replace?: boolean }) => void;
}

/** The window of the timeline, and the way to change it. One that takes in all years asks nothing. */
export function useWindow(): WindowControls {
  const { years } = useAtlas();
  const { state, ask } = useUrlState();
  const { time } = state.query;
  const { window } = time;
  const all = monthsOfYears(years);
  const within = (month: number) => Math.max(all.from, Math.min(month, all.to));
  const choose = useCallback(
    (next: Months, options?: { replace?: boolean }) => {
      const { from, to } = monthsOfYears(years);
      const isAll = next.from <= from && next.to >= to;
      ask({ time: { ...time, window: isAll ? null : next } }, options);
    },
    [ask, time, years],
  );
  const shown = window ? { from: within(window.from), to: within(window.to) } : all;
  return { window, asked: window ?? all, shown, all, choose };
}
