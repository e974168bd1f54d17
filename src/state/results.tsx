import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { drawnOnBy } from '../domain/links.ts';
import { facetCounts, type FacetCounts } from '../domain/facets.ts';
import { partByTime, poolOf, resultsShown, type FilterContext } from '../domain/filter.ts';
import type { Initiative } from '../domain/model.ts';
import { ANY_TIME } from '../domain/time-question.ts';
import { onlyOf, type NearbyGroups } from '../domain/near-groups.ts';
import type { Origin } from '../domain/standing.ts';
import { useAtlas, type Atlas } from './atlas.ts';
import { useNear } from './use-near.ts';
import { useSteady } from './use-steady.ts';
import { useTextHits } from './use-text-hits.ts';
import { useUrlState } from './use-url-state.ts';

/** What follows from the address: everything that list, map and timeline show. */
export interface Results {
  readonly context: FilterContext;
  /** Those that pass all that is asked but time. */
  readonly pool: readonly Initiative[];
  readonly matches: readonly Initiative[];
  readonly undated: readonly Initiative[];
  /** Ids of what the map and timeline show in full. */
  readonly shown: ReadonlySet<string>;
  readonly counts: FacetCounts;
  readonly origin: Origin | null;
  /** The matches by nearness; null with the origin. */
  readonly groups: NearbyGroups | null;
  /** All there is by nearness, asked for or not. */
  readonly ranked: NearbyGroups | null;
  /** Ids of what is here, where the place or point is; null when nowhere or nothing is. */
  readonly here: ReadonlySet<string> | null;
  /** Ids that the open fiche points at; null when no approach or challenge is open. */
  readonly highlighted: ReadonlySet<string> | null;
}

/** The initiatives that an open approach or challenge leads to. */
function highlightsOf(ficheId: string | null, atlas: Atlas): ReadonlySet<string> | null {
  const fiche = ficheId ? atlas.fiches.get(ficheId) : undefined;
  if (!fiche || fiche.kind === 'initiative') return null;
  const drawing = drawnOnBy(fiche.id, atlas.dataset.initiatives).map(
    ({ initiative }) => initiative.id,
  );
  const linked = fiche.links.map(({ to }) => to);
  const linking = (atlas.back.get(fiche.id) ?? []).map(({ from }) => from);
  return new Set([...drawing, ...linked, ...linking].filter((id) => atlas.initiatives.has(id)));
}

function hereOf({ here, part }: NearbyGroups): ReadonlySet<string> | null {
  const ids = [...here, ...part].map(({ initiative }) => initiative.id);
  return ids.length > 0 ? new Set(ids) : null;
}

const ResultsContext = createContext<Results | null>(null);

/** Works out the results of the address once, for all views below. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const atlas = useAtlas();
  const { state } = useUrlState();
  const { origin, groups: ranked, hits: nearHits } = useNear(state);
  const textHits = useTextHits(state.query.text);
  const { dataset, spans, places } = atlas;
  const { query, ficheId } = state;

  const context = useMemo(
    () => ({ dataset, spans, places, textHits, nearHits }),
    [dataset, spans, places, textHits, nearHits],
  );
  const timeless = useSteady({ ...query, time: ANY_TIME, undated: false });
  const pool = useMemo(() => poolOf(timeless, context), [timeless, context]);
  const found = useMemo(() => partByTime(pool, query, context), [pool, query, context]);
  const counts = useMemo(() => facetCounts(query, context), [query, context]);
  const groups = useMemo(() => ranked && onlyOf(ranked, found.matches), [ranked, found.matches]);
  const highlighted = useMemo(() => highlightsOf(ficheId, atlas), [ficheId, atlas]);

  const value = useMemo(() => {
    return {
      context,
      pool,
      matches: found.matches,
      undated: found.undated,
      shown: new Set(resultsShown(query, found).map(({ id }) => id)),
      counts,
      origin,
      groups,
      ranked,
      here: groups && hereOf(groups),
      highlighted,
    };
  }, [context, pool, found, counts, origin, groups, ranked, highlighted, query]);
  return <ResultsContext value={value}>{children}</ResultsContext>;
}

/** The results of the current address; throws outside the provider. */
export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('useResults needs a ResultsProvider');
  return results;
}
