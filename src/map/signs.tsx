import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useResults } from '../state/results.ts';
import { useShownShading } from '../state/shown-shading.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { COUNT_ZOOM, layoutCounts, layoutSigns } from './marker-layout.ts';
import { Markers } from './markers.tsx';
import type { Cover } from './overlays.ts';
import { useLayoutTurn } from './use-layout-turn.ts';

/** Names find their spots around all else that is on the map: they come last. */
const Labels = lazy(() => import('./labels.tsx').then((module) => ({ default: module.Labels })));

/** The markers, and the names that give way to them: laid out once for both. */
export function Signs({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const map = useMap();
  const { state } = useUrlState();
  const { zoom, turn } = useLayoutTurn();
  const { sights: latest, shown } = useResults();
  // The list and the counts answer first; the map follows with the next frame.
  const sights = useDeferredValue(latest);
  const shaded = useShownShading();
  const counted = zoom >= COUNT_ZOOM ? shaded : null;
  const open = state.ficheId === null ? undefined : atlas.initiatives.get(state.ficheId);
  const chosen = open && shown.has(open.id) ? open : null;
  const signs = useMemo(
    () =>
      counted ? layoutCounts(counted, map, zoom) : layoutSigns(sights, chosen, atlas, map, zoom),
    [counted, sights, chosen, atlas, map, zoom],
  );
  return (
    <>
      <Suspense>
        <Labels zoom={zoom} turn={turn} signs={signs} cover={cover} />
      </Suspense>
      <Markers signs={signs} cover={cover} />
    </>
  );
}
