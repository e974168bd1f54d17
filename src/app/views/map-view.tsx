import '../styles/map-view.css';
import { lazy, Suspense, useMemo } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import type { Dataset } from '../../domain/model.ts';
import { isMany } from '../../state/results/is-many.ts';
import { AtlasMap } from '../../map/atlas-map.tsx';
import { manyResults, ResultsProvider } from '../../state/results/results-provider.tsx';
import { longList } from '../../ui/listed.tsx';
import { manySigns } from '../../map/signs.tsx';
import { placeCount } from '../../map/markers/markers.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Shell } from '../map/shell.tsx';

const EmbedFrame = lazy(() =>
  import('../map/embed-frame.tsx').then((module) => ({ default: module.EmbedFrame })),
);

/**
 * Of many initiatives, has the engine begin before the views that ask it are made, and fetches what those
 * views show many with, all at once: found one by one, each would wait for the one before.
 */
async function prepare(dataset: Dataset, root: URL): Promise<void> {
  if (!isMany(dataset)) return;
  await Promise.all([
    manyResults.preload().then(({ begin }) => begin(dataset, root)),
    ...[longList, manySigns, placeCount].map((one) => one.preload()),
  ]);
}

function View({ problems }: { problems: readonly Problem[] }) {
  const { kind } = useUrlState().state.page;
  // The same at every address of its kind: what is asked it draws once that is answered, not before.
  const rooms = useMemo(
    () =>
      kind === 'embed' ? (
        <Suspense>
          <EmbedFrame Map={AtlasMap} />
        </Suspense>
      ) : (
        <Shell problems={problems} />
      ),
    [kind, problems],
  );
  return <ResultsProvider>{rooms}</ResultsProvider>;
}

/** The map with its rooms, or in the frame of another site, and the results that they all show. */
export const MapView = Object.assign(View, { prepare });
