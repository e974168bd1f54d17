import { Suspense, useMemo } from 'react';
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
  return (
    <>
      <Threads {...signs} />
      {signs.counts.map((count) => (
        <Suspense key={count.place.id}>
          <placeCount.View {...count} padding={padding} />
        </Suspense>
      ))}
      {signs.markers.map(({ initiative, place, position }) => (
        <InitiativeMarker
          key={`${initiative.id} ${place.id}`}
          initiative={initiative}
          position={position}
          placeName={say(place.name)}
          dimmed={lit !== null && !lit.has(initiative.id)}
        />
      ))}
    </>
  );
}

/** The threads of all signs as one: each by itself costs at every zoom. */
function Threads({ counts, markers }: SignLayout) {
  const lines = useMemo(
    () =>
      [...counts, ...markers].flatMap(({ anchor, position }) =>
        position.equals(anchor) ? [] : [[anchor, position]],
      ),
    [counts, markers],
  );
  return <Polyline positions={lines} interactive={false} className="thread" />;
}
