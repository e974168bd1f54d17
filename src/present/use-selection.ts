import { useMemo } from 'react';
import { filterInitiatives, resultsShown } from '../domain/query/filter.ts';
import { asksNothing } from '../domain/query/query.ts';
import type { NearbyGroups } from '../domain/near/near-groups.ts';
import { buildAtlas, useAtlas, type Atlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import type { UrlState } from '../state/url/url-state.ts';
import { useNear } from '../state/near/use-near.ts';
import { useNearName, useReachWords } from '../state/near/use-near-name.ts';
import { useTextHits } from '../state/search/use-text-hits.ts';

/** What is shown, printed or handed out: the whole, or what a question leaves of it. */
export interface Selection {
  readonly atlas: Atlas;
  /** How many there are in all; null where the whole is meant. */
  readonly of: number | null;
  /** Near where, or how far from there, in words; null where that is not asked. */
  readonly where: string | null;
  /** Whether all that it takes to know what is asked is here. */
  readonly isSettled: boolean;
}

/** The part of the atlas that an address asks for, as an atlas of its own. */
export function useSelection(state: UrlState): Selection {
  const { query } = state;
  const atlas = useAtlas();
  const textHits = useTextHits(query.text);
  const { hits, groups } = useNear(state);
  const { t } = useI18n();
  const reach = useReachWords(state);
  const place = useNearName(state);
  const here = useMemo(() => (groups ? idsHere(groups) : null), [groups]);
  const nearHits = hits ?? here;
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
  const near = here && place !== null ? t('asked.near', { place }) : null;
  const isPlaced = state.near === null || state.near.kind === 'here' || groups !== null;
  const isSettled = isPlaced && (query.text === '' || textHits !== null);
  return { ...asked, where: reach ?? near, isSettled };
}

/**
 * Ids of what is here, in a part of here or for the whole region: what one near a place means
 * without saying how far. Null where nothing is here: then the whole shows what lies around.
 */
function idsHere({ here, part, region }: NearbyGroups): ReadonlySet<string> | null {
  if (here.length + part.length === 0) return null;
  return new Set([...here, ...part, ...region].map(({ initiative }) => initiative.id));
}
