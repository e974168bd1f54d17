import type { Anchoring } from '../places/anchors.ts';
import type { Initiative, Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** What stands at a place. */
export interface MarkerGroup {
  readonly place: Place;
  /** How many of the shown initiatives carry their marker there. */
  readonly count: number;
  /** Which they are, in the dataset's order; none where they are too many to tell apart. */
  readonly initiatives: readonly Initiative[];
}

/** How the shown initiatives lie on the map. */
export interface MarkerGroups {
  /** Ids of the places that any of them names. */
  readonly named: ReadonlySet<string>;
  readonly groups: readonly MarkerGroup[];
  /** How many have a marker within each region that has any; each counts once. */
  readonly regions: ReadonlyMap<Place, number>;
  /** Those for a whole region: never a marker. */
  readonly wide: readonly Initiative[];
}

/** More than these at one place are a count: they would hide each other and the place. */
export const FAN_MOST = 12;

/** The region that a place lies in, if any. */
export function regionOf(place: Place, places: PlaceIndex): Place | undefined {
  return places.ancestors(place.id).find(({ level }) => level === 'region');
}

/** How initiatives lie on the map, those of a place in their own order. */
export function markerGroupsOf(
  shown: readonly Initiative[],
  anchors: Pick<ReadonlyMap<string, Anchoring>, 'get'>,
  places: PlaceIndex,
): MarkerGroups {
  const named = new Set<string>();
  const stands = new Map<Place, Initiative[]>();
  const regions = new Map<Place, number>();
  const wide: Initiative[] = [];
  for (const initiative of shown) {
    for (const id of initiative.places) named.add(id);
    const { markers, regions: whole } = anchors.get(initiative.id) ?? { markers: [], regions: [] };
    for (const place of markers) {
      const there = stands.get(place) ?? [];
      there.push(initiative);
      stands.set(place, there);
    }
    for (const region of new Set(markers.flatMap((place) => regionOf(place, places) ?? []))) {
      regions.set(region, (regions.get(region) ?? 0) + 1);
    }
    if (whole.length > 0) wide.push(initiative);
  }
  return {
    named,
    groups: [...stands].map(([place, there]) => ({
      place,
      count: there.length,
      initiatives: there.length > FAN_MOST ? [] : there,
    })),
    regions,
    wide,
  };
}
