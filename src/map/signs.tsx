import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useResults } from '../state/results.tsx';
import { Labels } from './labels.tsx';
import { layoutMarkers, regionCounts } from './marker-layout.ts';
import { Markers } from './markers.tsx';
import type { Cover } from './overlays.ts';
import { useLayoutTurn } from './use-layout-turn.ts';

/** The markers, and the names that give way to them: laid out once for both. */
export function Signs({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const map = useMap();
  const { zoom, turn } = useLayoutTurn();
  const { shown } = useResults();
  const placed = useMemo(() => layoutMarkers(shown, atlas, map, zoom), [shown, atlas, map, zoom]);
  const counts = useMemo(() => regionCounts(shown, atlas, zoom), [shown, atlas, zoom]);
  return (
    <>
      <Labels zoom={zoom} turn={turn} placed={placed} counts={counts} cover={cover} />
      <Markers placed={placed} counts={counts} cover={cover} />
    </>
  );
}
