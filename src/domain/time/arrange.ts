import type { PeriodSpan } from './period-span.ts';
import type { Grouping, Sort } from '../lib/orders.ts';

/** A heading that a row may stand under; `rank` puts the headings in order. */
export interface Heading {
  readonly id: string;
  readonly rank: number;
}

/** What is known of a row for its order; `rank` breaks every tie. */
export interface RowKeys {
  readonly span: PeriodSpan | null;
  readonly approach: Heading;
  readonly commune: Heading;
  readonly rank: number;
}

/** Rows under one heading; the heading is null where rows are not grouped. */
export interface RowGroup<T> {
  readonly heading: Heading | null;
  readonly rows: readonly T[];
}

/** An order of time, the earliest first: by start, where none is stated by what is known. */
function byStart(a: PeriodSpan, b: PeriodSpan): number {
  // −Infinity from −Infinity is no number.
  return a.from === b.from ? a.to - b.to : a.from - b.from;
}

/** The longest first; how long something ran from an open or unknown end is not known: last. */
function byLength(a: PeriodSpan, b: PeriodSpan): number {
  const length = ({ from, to, before, after }: PeriodSpan) =>
    before === 'stated' && after !== 'unknown' ? to - from : -1;
  return length(b) - length(a);
}

/**
 * Sorts rows, and puts them under headings where that is asked. What has no date comes last in
 * each group: pass the dated rows alone to keep them apart.
 */
export function arrange<T extends RowKeys>(
  rows: readonly T[],
  sort: Sort,
  grouping: Grouping,
): readonly RowGroup<T>[] {
  const compare = (a: T, b: T): number => {
    const [first, second] = [a.span, b.span];
    if (!first || !second) return Number(!first) - Number(!second) || a.rank - b.rank;
    const keyed =
      sort === 'length'
        ? byLength(first, second)
        : sort === 'start'
          ? 0
          : a[sort].rank - b[sort].rank;
    return keyed || byStart(first, second) || a.rank - b.rank;
  };
  const sorted = [...rows].sort(compare);
  if (grouping === 'none') return sorted.length > 0 ? [{ heading: null, rows: sorted }] : [];
  const groups = new Map<string, { heading: Heading; rows: T[] }>();
  for (const row of sorted) {
    const heading = row[grouping];
    const group = groups.get(heading.id) ?? { heading, rows: [] };
    group.rows.push(row);
    groups.set(heading.id, group);
  }
  return [...groups.values()].sort((a, b) => a.heading.rank - b.heading.rank);
}
