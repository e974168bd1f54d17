import { useMemo } from 'react';
import { filterInitiatives, resultsShown } from '../domain/filter.ts';
import { asksNothing, type Query } from '../domain/query.ts';
import { buildAtlas, useAtlas, type Atlas } from '../state/atlas.ts';
import { useTextHits } from '../state/use-text-hits.ts';

/** What is shown, printed or handed out: the whole, or what a question leaves of it. */
export interface Selection {
  readonly atlas: Atlas;
  /** How many there are in all; null where the whole is meant. */
  readonly of: number | null;
}

/** The part of the atlas that a question asks for, as an atlas of its own. */
export function useSelection(query: Query): Selection {
  const atlas = useAtlas();
  const textHits = useTextHits(query.text);
  return useMemo(() => {
    if (asksNothing(query)) return { atlas, of: null };
    const { dataset, spans, places } = atlas;
    const found = filterInitiatives(query, { dataset, spans, places, textHits });
    const kept = new Set(resultsShown(query, found));
    const initiatives = dataset.initiatives.filter((one) => kept.has(one));
    // What an address may name stays the same, whatever is left out.
    const selected = { ...buildAtlas({ ...dataset, initiatives }), known: atlas.known };
    return { atlas: selected, of: dataset.initiatives.length };
  }, [atlas, query, textHits]);
}
