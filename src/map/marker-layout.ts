import type L from 'leaflet';
import type { Initiative, Place } from '../domain/model.ts';
import { spread } from '../domain/spread.ts';
import type { Atlas } from '../state/atlas.ts';
import { markerSize } from './marker-icon.ts';

export interface PlacedMarker {
  readonly initiative: Initiative;
  readonly place: Place;
  /** Where the place is. */
  readonly anchor: L.LatLng;
  /** Where its marker stands, moved aside where markers would cover each other. */
  readonly position: L.LatLng;
}

/** From farther off than this zoom, the markers within a region would pile up: a count stands for them. */
export const COUNT_ZOOM = 9.25;

const regionOf = (place: Place, { places }: Atlas) =>
  places.ancestors(place.id).find(({ level }) => level === 'region');

/** How many of the shown initiatives have markers within each region, seen from afar. */
export function regionCounts(
  shown: ReadonlySet<string>,
  atlas: Atlas,
  zoom: number,
): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  if (zoom >= COUNT_ZOOM) return counts;
  for (const id of shown) {
    const markers = atlas.anchors.get(id)?.markers ?? [];
    for (const region of new Set(markers.flatMap((place) => regionOf(place, atlas) ?? []))) {
      counts.set(region, (counts.get(region) ?? 0) + 1);
    }
  }
  return counts;
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
    )
    .filter(({ place }) => zoom >= COUNT_ZOOM || !regionOf(place, atlas));
  const centres = spots.map(({ place: { point } }) => map.project([point[1], point[0]], zoom));
  const apart = spread(centres, markerSize() + 4);
  return spots.map((spot, index) => {
    const { x, y } = apart[index]!;
    return {
      ...spot,
      anchor: map.unproject(centres[index]!, zoom),
      position: map.unproject([x, y], zoom),
    };
  });
}
