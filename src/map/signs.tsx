import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useResults } from '../state/results.tsx';
import { useShownShading } from '../state/shown-shading.ts';
import { Labels } from './labels.tsx';
import { COUNT_ZOOM, layoutMarkers, regionCounts } from './marker-layout.ts';
import { Markers } from './markers.tsx';
import type { Cover } from './overlays.ts';
import { useLayoutTurn } from './use-layout-turn.ts';

/** The markers, and the names that give way to them: laid out once for both. */
export function Signs({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const map = useMap();
  const { zoom, turn } = useLayoutTurn();
  const { shown } = useResults();
  const shaded = useShownShading();
  const isShaded = shaded !== null && zoom >= COUNT_ZOOM;
  const placed = useMemo(
    () => (isShaded ? [] : layoutMarkers(shown, atlas, map, zoom)),
    [isShaded, shown, atlas, map, zoom],
  );
  const counts = useMemo(
    () => (isShaded ? shaded : regionCounts(shown, atlas, zoom)),
    [isShaded, shaded, shown, atlas, zoom],
  );
  return (
    <>
      <Labels zoom={zoom} turn={turn} placed={placed} counts={counts} cover={cover} />
      <Markers placed={placed} counts={counts} cover={cover} />
    </>
  );
}
