import type * as L from 'leaflet';
import { Fragment, Suspense } from 'react';
import { Polyline } from 'react-leaflet';
import { preloadable } from '../../state/preloadable.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { InitiativeMarker } from './initiative-marker.tsx';
import type { SignLayout } from './marker-layout.ts';
import type { MapPadding } from '../camera/overlays.ts';

/** Among few, seen from near, nothing is counted. */
export const placeCount = preloadable(() =>
  import('./place-count.tsx').then((module) => module.PlaceCount),
);

interface Props {
  signs: SignLayout;
  padding: MapPadding;
}

/** The markers of the shown initiatives and the counts; those that had to step aside keep a thread to their place. */
export function Markers({ signs, padding }: Props) {
  const { say } = useI18n();
  const { highlighted, here } = useResults();
  const lit = highlighted ?? here;
  const counted = signs.counts.map(({ anchor, position, ...count }) => (
    <Fragment key={count.place.id}>
      <Thread from={anchor} to={position} />
      <Suspense>
        <placeCount.View {...count} position={position} padding={padding} />
      </Suspense>
    </Fragment>
  ));
  const near = signs.markers.map(({ initiative, place, anchor, position }) => (
    <Fragment key={`${initiative.id} ${place.id}`}>
      <Thread from={anchor} to={position} />
      <InitiativeMarker
        initiative={initiative}
        position={position}
        placeName={say(place.name)}
        dimmed={lit !== null && !lit.has(initiative.id)}
      />
    </Fragment>
  ));
  return [...counted, ...near];
}

function Thread({ from, to }: { from: L.LatLng; to: L.LatLng }) {
  if (to.equals(from)) return null;
  return <Polyline positions={[from, to]} interactive={false} className="thread" />;
}
