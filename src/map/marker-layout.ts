import type L from 'leaflet';
import type { Initiative, Place } from '../domain/model.ts';
import { spread } from '../domain/spread.ts';
import type { Atlas } from '../state/atlas.ts';
import { MARKER_SIZE } from './marker-icon.ts';

export interface PlacedMarker {
  readonly initiative: Initiative;
  readonly place: Place;
  /** Where the place is. */
  readonly anchor: L.LatLng;
  /** Where its marker stands, moved aside where markers would cover each other. */
  readonly position: L.LatLng;
}

/** Lays out the markers of the shown initiatives for one zoom of the map. */
export function layoutMarkers(
  shown: ReadonlySet<string>,
  atlas: Atlas,
  map: L.Map,
  zoom: number,
): readonly PlacedMarker[] {
  const spots = atlas.dataset.initiatives
    .filter(({ id }) => shown.has(id))
    .flatMap((initiative) =>
      (atlas.anchors.get(initiative.id)?.markers ?? []).map((place) => ({ initiative, place })),
    );
  const centres = spots.map(({ place: { point } }) => map.project([point[1], point[0]], zoom));
  const apart = spread(centres, MARKER_SIZE + 4);
  return spots.map((spot, index) => {
    const { x, y } = apart[index]!;
    return {
      ...spot,
      anchor: map.unproject(centres[index]!, zoom),
      position: map.unproject([x, y], zoom),
    };
  });
}
