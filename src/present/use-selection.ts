import { useMemo } from 'react';
import { filterInitiatives, resultsShown } from '../domain/filter.ts';
import { asksNothing } from '../domain/query.ts';
import { buildAtlas, useAtlas, type Atlas } from '../state/atlas.ts';
import type { UrlState } from '../state/url-state.ts';
import { useNear } from '../state/use-near.ts';
import { useReachWords } from '../state/use-near-name.ts';
import { useTextHits } from '../state/use-text-hits.ts';

/** What is shown, printed or handed out: the whole, or what a question leaves of it. */
export interface Selection {
  readonly atlas: Atlas;
  /** How many there are in all; null where the whole is meant. */
  readonly of: number | null;
  /** How far from where it lies, in words; null where that is not asked. */
  readonly reach: string | null;
}

/** The part of the atlas that an address asks for, as an atlas of its own. */
export function useSelection(state: UrlState): Selection {
  const { query } = state;
  const atlas = useAtlas();
  const textHits = useTextHits(query.text);
  const { hits: nearHits } = useNear(state);
  const reach = useReachWords(state);
  const asked = useMemo(() => {
    if (asksNothing(query) && nearHits === null) return { atlas, of: null };
    const { dataset, spans, places } = atlas;
    const found = filterInitiatives(query, { dataset, spans, places, textHits, nearHits });
    const kept = new Set(resultsShown(query, found));
    const initiatives = dataset.initiatives.filter((one) => kept.has(one));
    // What an address may name stays the same, whatever is left out.
    const selected = { ...buildAtlas({ ...dataset, initiatives }), known: atlas.known };
    return { atlas: selected, of: dataset.initiatives.length };
  }, [atlas, query, textHits, nearHits]);
  return { ...asked, reach };
}
