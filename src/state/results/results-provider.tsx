import { Suspense, useMemo, type ReactNode } from 'react';
import { facetCounts } from '../../domain/query/facet-counts.ts';
import { partByTime, poolOf, resultsShown } from '../../domain/query/filter.ts';
import type { Initiative } from '../../domain/model.ts';
import { onlyOf } from '../../domain/near/near-groups.ts';
import { markerGroupsOf } from '../../domain/query/marker-groups.ts';
import { ANY_TIME } from '../../domain/time/time-question.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { isMany } from './is-many.ts';
import { hereOf } from './here-of.ts';
import { ResultsContext, type Results } from './results.ts';
import { useHighlighted } from './use-highlighted.ts';
import { useNear } from '../near/use-near.ts';
import { useSteady } from './use-steady.ts';
import { useTextHits } from '../search/use-text-hits.ts';
import { useUrlState } from '../navigation/use-url-state.ts';
import { preloadable } from '../preloadable.tsx';

/** The results of many: where they are fetched beforehand, no view waits for them. */
export const manyResults = preloadable(() =>
  import('./many-results.tsx').then((module) => module.ManyResults),
);

/** Works out the results of the address once, for all views below. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const { dataset } = useAtlas();
  return isMany(dataset) ? (
    <Suspense fallback={<div className="loading" aria-busy="true" />}>
      <manyResults.View>{children}</manyResults.View>
    </Suspense>
  ) : (
    <FewResults>{children}</FewResults>
  );
}

function FewResults({ children }: { children: ReactNode }) {
  const atlas = useAtlas();
  const { state } = useUrlState();
  const { origin, groups: ranked, hits: nearHits } = useNear(state);
  const textHits = useTextHits(state.query.text);
  const highlighted = useHighlighted();
  const { dataset, spans, places, anchors, ranks } = atlas;
  const { query } = state;

  const context = useMemo(
    () => ({ dataset, spans, places, textHits, nearHits }),
    [dataset, spans, places, textHits, nearHits],
  );
  const timeless = useSteady({ ...query, time: ANY_TIME, undated: false });
  const pool = useMemo(() => poolOf(timeless, context), [timeless, context]);
  const found = useMemo(() => partByTime(pool, query, context), [pool, query, context]);
  const counts = useMemo(() => facetCounts(query, context), [query, context]);
  const groups = useMemo(() => ranked && onlyOf(ranked, found.matches), [ranked, found.matches]);

  const value = useMemo((): Results => {
    const shown = new Set(resultsShown(query, found));
    const inOrder = dataset.initiatives.filter((one) => shown.has(one));
    const rank = ({ id }: Initiative) => ranks.get(id) ?? 0;
    return {
      context,
      pool,
      matches: found.matches,
      byName: found.matches.toSorted((a, b) => rank(a) - rank(b)),
      undated: found.undated,
      shown: new Set(inOrder.map(({ id }) => id)),
      markers: markerGroupsOf(inOrder, anchors, places),
      counts,
      origin,
      groups,
      nearest: ranked?.around[0],
      here: groups && hereOf(groups),
      highlighted,
      prepared: null,
    };
  }, [
    context,
    pool,
    found,
    counts,
    origin,
    groups,
    ranked,
    highlighted,
    query,
    dataset,
    anchors,
    places,
    ranks,
  ]);
  return <ResultsContext value={value}>{children}</ResultsContext>;
}
