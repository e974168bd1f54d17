import { communesOf } from '../places/communes-of.ts';
import type { Initiative, Place } from '../model.ts';
import type { NearbyEntry, NearbyGroups } from './near-groups.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** All that a place's page tells of what happens in and around it; each initiative once. */
export interface PlaceOverview {
  /** For the place as a whole, or for what holds it, but for its region. */
  readonly here: readonly NearbyEntry[];
  /** In a part of it. */
  readonly part: readonly NearbyEntry[];
  /** Elsewhere in the commune of a place that is smaller than one. */
  readonly commune: readonly NearbyEntry[];
  /** In the communes that border its own. */
  readonly neighbours: readonly NearbyEntry[];
  /** For its whole region. */
  readonly region: readonly NearbyEntry[];
  /** Of all the others the nearest, so many as are asked. */
  readonly nearest: readonly NearbyEntry[];
}

/** The communes that border a place's own, without those that it lies in. */
export function neighboursOf(place: Place, places: PlaceIndex): readonly Place[] {
  const own = places.communes(place.id);
  const ids = new Set(own.flatMap(({ neighbours }) => neighbours));
  return [...ids].flatMap((id) => places.get(id) ?? []).filter((one) => !own.includes(one));
}

/** Parts what is near a place for its page. */
export function placeOverview(
  place: Place,
  groups: NearbyGroups,
  places: PlaceIndex,
  mostNearest: number,
): PlaceOverview {
  const own = places.communes(place.id);
  const bordering = neighboursOf(place, places);
  const reaches = (initiative: Initiative, communes: readonly Place[]) =>
    communesOf(initiative, places).some((commune) => communes.includes(commune));
  const { here, part, around, region } = groups;
  const commune = around.filter(({ initiative }) => reaches(initiative, own));
  const beyond = around.filter((entry) => !commune.includes(entry));
  const neighbours = beyond.filter(({ initiative }) => reaches(initiative, bordering));
  const farther = beyond.filter((entry) => !neighbours.includes(entry));
  return { here, part, commune, neighbours, region, nearest: farther.slice(0, mostNearest) };
}

/** How many of some initiatives draw on each approach, and whether that is only ever our reading. */
export function approachesAmong(
  initiatives: readonly Initiative[],
): ReadonlyMap<string, { readonly count: number; readonly onlyRead: boolean }> {
  const found = new Map<string, { count: number; onlyRead: boolean }>();
  for (const { drawsOn } of initiatives) {
    for (const id of new Set(drawsOn.map(({ approach }) => approach))) {
      const links = drawsOn.filter(({ approach }) => approach === id);
      const isRead = links.every(({ basis }) => basis === 'editorial');
      const before = found.get(id) ?? { count: 0, onlyRead: true };
      found.set(id, { count: before.count + 1, onlyRead: before.onlyRead && isRead });
    }
  }
  return found;
}
