import { FACET_NAMES } from '../facets/facets.ts';
import type { Relaxation } from '../relax-query.ts';
import { ANY_TIME, asksTime } from '../../time/time-question.ts';
import type { Columns } from './columns.ts';
import { filterMask, type Asked } from './filter-mask.ts';

/** How many results a question gives. */
function resultsOf(columns: Columns, asked: Asked): number {
  const { fails, isDated } = filterMask(columns, asked);
  let count = 0;
  for (let row = 0; row < fails.length; row++) {
    if (fails[row] === 0 && isDated(row)) count++;
  }
  return count;
}

/** What may be let go of where nothing is left. */
export interface WaysBack {
  readonly ways: readonly Relaxation[];
  /** How many there are without the reach. */
  readonly withoutReach: number;
}

/** Which one constraint to drop, see `suggestLoosening`. */
export function fastRelax(columns: Columns, asked: Asked): WaysBack {
  const { query } = asked;
  const ways: Relaxation[] = [];
  const offer = (drop: Relaxation['drop'], looser: Partial<Asked>) => {
    const count = resultsOf(columns, { ...asked, ...looser });
    if (count > 0) ways.push({ drop, count });
  };
  if (asked.textHits) offer('text', { textHits: null });
  if (asksTime(query.time)) offer('time', { query: { ...query, time: ANY_TIME } });
  for (const facet of FACET_NAMES) {
    if (query[facet].length > 0) offer(facet, { query: { ...query, [facet]: [] } });
  }
  return {
    ways: ways.sort((a, b) => b.count - a.count),
    withoutReach: resultsOf(columns, { ...asked, nearHits: null }),
  };
}
