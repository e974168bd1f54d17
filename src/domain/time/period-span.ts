import { monthsOf } from './edtf-date.ts';
import { yearOf, type Months, type Years } from './months.ts';
import { isMoment, type Period } from './period.ts';

/** What a period says, in months: when it may have run, and when it surely did. */
export interface PeriodSpan extends Months {
  /** The months in which it surely ran; none where `sureFrom` comes after `sureTo`. */
  readonly sureFrom: number;
  readonly sureTo: number;
  /** The months one of which it started in; null where no start is stated. */
  readonly starts: Months | null;
  /** What is said of the time before `from` and after `to`: `open` means that it ran on there. */
  readonly before: 'stated' | 'open' | 'unknown';
  readonly after: 'stated' | 'open' | 'unknown';
}

/**
 * The months of a period. An open one runs to the guide's date, the last that is known, and one
 * whose start or end is unknown is known only around the end that is stated.
 * @param guide number of the guide's month, see `guideMonth`
 */
export function periodSpan({ start, end }: Period, guide: number): PeriodSpan {
  const [first, last] = [isMoment(start) ? monthsOf(start) : null, endMonths(end, guide)];
  const before = isMoment(start) ? 'stated' : start;
  const after = isMoment(end) ? 'stated' : end;
  if (!first) {
    const [from, sureFrom] = start === 'open' ? [-Infinity, -Infinity] : [last!.from, last!.to];
    return { from, to: last!.to, sureFrom, sureTo: last!.from, starts: null, before, after };
  }
  // It ends after it starts, so each end narrows what the other may mean.
  const [ends, to] = last
    ? [Math.max(last.from, first.from), Math.max(last.to, first.from)]
    : [first.from, first.to];
  // What has not begun by the guide's date is only planned: nothing narrows its start.
  const begun = first.from <= to && (!last || first.from <= last.to);
  const starts = { from: first.from, to: begun ? Math.min(first.to, to) : first.to };
  return { from: first.from, to, sureFrom: starts.to, sureTo: ends, starts, before, after };
}

function endMonths(end: Period['end'], guide: number): Months | null {
  if (isMoment(end)) return monthsOf(end);
  return end === 'open' ? { from: guide, to: guide } : null;
}

/** A start that is stated more roughly than this, in months, does not stretch the years. */
const ROUGHEST = 120;

/**
 * The years from the first to the last that is dated, and in any case the guide's own. One "some
 * time this century" shall not push all else into a corner: it is drawn as far as the years go.
 */
export function yearRange(spans: Iterable<PeriodSpan | null>, guide: number): Years {
  let [first, last] = [guide, guide];
  for (const span of spans) {
    if (!span) continue;
    const { from, sureFrom, sureTo } = span;
    const begin = sureFrom - from < ROUGHEST ? from : sureFrom;
    first = Math.min(first, Number.isFinite(begin) ? begin : sureTo);
    last = Math.max(last, sureTo);
  }
  return { from: yearOf(first), to: yearOf(last) };
}
