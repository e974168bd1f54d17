import { Fragment, useMemo } from 'react';
import { Polyline, useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { InitiativeMarker } from './initiative-marker.tsx';
import { layoutMarkers, regionCounts } from './marker-layout.ts';
import type { Cover } from './overlays.ts';
import { RegionCount } from './region-count.tsx';
import { useZoom } from './use-zoom.ts';

/** The markers of the shown initiatives; those that had to step aside keep a thread to their place. */
export function Markers({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const map = useMap();
  const zoom = useZoom();
  const { say } = useI18n();
  const { shown, highlighted, here } = useResults();
  const lit = highlighted ?? here;
  const placed = useMemo(() => layoutMarkers(shown, atlas, map, zoom), [shown, atlas, map, zoom]);
  const counts = useMemo(() => regionCounts(shown, atlas, zoom), [shown, atlas, zoom]);
  const far = [...counts].map(([region, count]) => (
    <RegionCount key={region.id} region={region} count={count} cover={cover} />
  ));
  const near = placed.map(({ initiative, place, anchor, position }) => (
    <Fragment key={`${initiative.id} ${place.id}`}>
      {!position.equals(anchor) && (
        <Polyline positions={[anchor, position]} interactive={false} className="thread" />
      )}
      <InitiativeMarker
        initiative={initiative}
        position={position}
        placeName={say(place.name)}
        dimmed={lit !== null && !lit.has(initiative.id)}
      />
    </Fragment>
  ));
  return [...far, ...near];
}
