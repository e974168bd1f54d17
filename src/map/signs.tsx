import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useResults } from '../state/results.ts';
import { useShownShading } from '../state/shown-shading.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { Labels } from './labels.tsx';
import { COUNT_ZOOM, layoutCounts, layoutSigns } from './marker-layout.ts';
import { Markers } from './markers.tsx';
import type { Cover } from './overlays.ts';
import { useLayoutTurn } from './use-layout-turn.ts';

/** The markers, and the names that give way to them: laid out once for both. */
export function Signs({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const map = useMap();
  const { state } = useUrlState();
  const { zoom, turn } = useLayoutTurn();
  const { sights, shown } = useResults();
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
      <Labels zoom={zoom} turn={turn} signs={signs} cover={cover} />
      <Markers signs={signs} cover={cover} />
    </>
  );
}
