import { Fragment } from 'react';
import { Polyline } from 'react-leaflet';
import type { Place } from '../domain/model.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { InitiativeMarker } from './initiative-marker.tsx';
import type { PlacedMarker } from './marker-layout.ts';
import type { Cover } from './overlays.ts';
import { PlaceCount } from './place-count.tsx';

interface Props {
  placed: readonly PlacedMarker[];
  counts: ReadonlyMap<Place, number>;
  cover: Cover;
}

/** The markers of the shown initiatives; those that had to step aside keep a thread to their place. */
export function Markers({ placed, counts, cover }: Props) {
  const { say } = useI18n();
  const { highlighted, here } = useResults();
  const lit = highlighted ?? here;
  const counted = [...counts].map(([place, count]) => (
    <PlaceCount key={place.id} place={place} count={count} cover={cover} />
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
  return [...counted, ...near];
}
