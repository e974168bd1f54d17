import type * as L from 'leaflet';
import type { Initiative, Place } from '../../domain/model.ts';
import { regionOf, type MarkerGroups } from '../../domain/query/marker-groups.ts';
import { spread } from '../../domain/geometry/spread.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { countSize, markerSize } from './marker-icon.ts';

interface Placed {
  readonly place: Place;
  /** Where the place is. */
  readonly anchor: L.LatLng;
  /** Where its sign stands, moved aside where signs would cover each other. */
  readonly position: L.LatLng;
}

export interface PlacedMarker extends Placed {
  readonly initiative: Initiative;
}

/** A sign that counts the initiatives of a place. */
export interface PlacedCount extends Placed {
  readonly count: number;
  /** The places that it counts together, where they are several too near each other to tell apart. */
  readonly group?: readonly Place[];
}

export interface SignLayout {
  readonly markers: readonly PlacedMarker[];
  readonly counts: readonly PlacedCount[];
}

/** From farther off than this zoom, the markers within a region would pile up: a count stands for them. */
export const COUNT_ZOOM = 9.25;

/** What wants a sign: an initiative at a place, or how many there are. */
export type Wish = { readonly place: Place } & (
  | { readonly initiative: Initiative }
  | { readonly count: number; readonly group?: readonly Place[] }
);

/** The wishes of what stands at the places, as seen from a zoom. */
export function wishesOf(
  markers: MarkerGroups,
  chosen: Initiative | null,
  atlas: Atlas,
  zoom: number,
): Wish[] {
  const { places, anchors } = atlas;
  const isNear = (place: Place) => zoom >= COUNT_ZOOM || !regionOf(place, places);
  const isChosenAt = (place: Place) =>
    chosen !== null && (anchors.get(chosen.id)?.markers ?? []).includes(place);
  const stands = markers.groups.filter(({ place }) => isNear(place));
  return [
    ...stands.flatMap(({ place, count, initiatives }): Wish[] =>
      initiatives.length > 0
        ? initiatives.map((initiative) => ({ place, initiative }))
        : // Among many, the one that is open is still to be seen.
          [{ place, count }, ...(isChosenAt(place) ? [{ place, initiative: chosen! }] : [])],
    ),
    ...(zoom >= COUNT_ZOOM ? [] : [...markers.regions].map(([place, count]) => ({ place, count }))),
  ];
}

/** Gives each wish its sign, moved aside where signs would cover each other. */
export function layOut(wishes: readonly Wish[], map: L.Map, zoom: number): SignLayout {
  const centres = wishes.map(({ place: { point } }) => map.project([point[1], point[0]], zoom));
  const sizes = wishes.map((wish) =>
    'count' in wish ? countSize(wish.place, wish.count) : markerSize(),
  );
  const apart = spread(
    centres,
    sizes.map((size) => size + 4),
  );
  const [markers, counts]: [PlacedMarker[], PlacedCount[]] = [[], []];
  wishes.forEach((wish, index) => {
    const { x, y } = apart[index]!;
    const at = {
      anchor: map.unproject(centres[index]!, zoom),
      position: map.unproject([x, y], zoom),
    };
    if ('count' in wish) counts.push({ ...wish, ...at });
    else markers.push({ ...wish, ...at });
  });
  return { markers, counts };
}

/**
 * Lays out the signs of what is shown for one zoom of the map: a marker for each of a few, a count
 * where they are many.
 * @param chosen the initiative that is open and shown, if any
 */
export function layoutSigns(
  markers: MarkerGroups,
  chosen: Initiative | null,
  atlas: Atlas,
  map: L.Map,
  zoom: number,
): SignLayout {
  return layOut(wishesOf(markers, chosen, atlas, zoom), map, zoom);
}
