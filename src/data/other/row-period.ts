import { memo } from '../../domain/lib/memo.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import { periodFromWords, saysOpen } from '../../domain/time/period-from-words.ts';
import type { RowProblem } from './row-problem.ts';

/** When something ran, as a row says it. */
export interface RowPeriod {
  /** EDTF; null where it says nothing that we understand. */
  readonly period: string | null;
  /** What the row says, word by word. */
  readonly asStated: string;
  readonly flaw: RowProblem | null;
}

const NOTHING = /^\s*$/;

/** Reads the periods of rows; `monthFirst` as in `periodFromWords`. */
export function periodReader(
  monthFirst: boolean,
): (period: string, start: string, end: string) => RowPeriod {
  const read = memo((text) => periodFromWords(text, { monthFirst }));
  const unread = (asStated: string, found = asStated): RowPeriod => ({
    period: null,
    asStated,
    flaw: { code: 'periodUnread', found },
  });

  /** An end of a period: its first or last date where it says a period by itself. */
  function bound(text: string, at: 0 | 1): string | null | undefined {
    if (at === 1 && saysOpen(text)) return '..';
    const found = read(text);
    if ('unread' in found) return undefined;
    if (found.edtf === null) return null;
    const parts = found.edtf.split('/');
    return parts.length === 1 ? found.edtf : parts[at]!;
  }

  return (period, start, end) => {
    if (!NOTHING.test(period)) {
      const found = read(period);
      return 'unread' in found
        ? unread(period)
        : { period: found.edtf, asStated: period, flaw: null };
    }
    const asStated = [start, end].filter((one) => !NOTHING.test(one)).join(' – ');
    if (asStated === '') return { period: null, asStated, flaw: null };
    if (NOTHING.test(end)) {
      const found = read(start);
      if ('unread' in found) return unread(asStated);
      // Of an end that is left blank we do not know whether it is open.
      const isDate = found.edtf !== null && !found.edtf.includes('/');
      return { period: isDate ? `${found.edtf}/` : found.edtf, asStated, flaw: null };
    }
    const [from, to] = [bound(start, 0), bound(end, 1)];
    // What one column says is kept where the other cannot be read.
    const flaw =
      from === undefined
        ? ({ code: 'periodUnread', found: start } as const)
        : to === undefined
          ? ({ code: 'periodUnread', found: end } as const)
          : null;
    const [first, last] = [from ?? '', to ?? ''];
    if (first === '' && (last === '' || last === '..')) {
      return { period: last === '..' ? '/..' : null, asStated, flaw };
    }
    const interval = first === last ? first : `${first}/${last}`;
    if (periodCode(interval) === null) return { period: interval, asStated, flaw };
    return { period: null, asStated, flaw: { code: 'periodOrder', found: asStated } };
  };
}

/** How days and months stand in the dates of a column. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'either' | 'none';

/** How the dates of a column are meant, by those that can be read in one way only. */
export function dateOrderOf(cells: Iterable<string>): DateOrder {
  let [day, month, either] = [false, false, false];
  for (const cell of cells) {
    const [, first = '', second = ''] =
      /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(cell) ?? [];
    if (first === '') continue;
    if (Number(first) > 12) day = true;
    else if (Number(second) > 12) month = true;
    else if (Number(first) !== Number(second)) either = true;
  }
  if (day) return 'dayFirst';
  if (month) return 'monthFirst';
  return either ? 'either' : 'none';
}
