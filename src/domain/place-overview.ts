import type { Initiative, Place } from './model.ts';
import type { NearbyEntry, NearbyGroups } from './near-groups.ts';
import type { PlaceIndex } from './place-index.ts';

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
  const own = new Set(places.communes(place.id));
  const around = [...own].flatMap(({ neighbours }) =>
    neighbours.flatMap((id) => places.get(id) ?? []),
  );
  return [...new Set(around)].filter((one) => !own.has(one));
}

/** Parts what is near a place for its page. */
export function placeOverview(
  place: Place,
  groups: NearbyGroups,
  places: PlaceIndex,
  mostNearest: number,
): PlaceOverview {
  const isRegion = place.level === 'region';
  const own = new Set(places.communes(place.id).map(({ id }) => id));
  const bordering = new Set(neighboursOf(place, places).map(({ id }) => id));
  const reaches = ({ places: ids }: Initiative, communes: ReadonlySet<string>) =>
    ids.some((id) => places.communes(id).some((commune) => communes.has(commune.id)));
  const inCommune = groups.around.filter(({ initiative }) => reaches(initiative, own));
  const rest = groups.around.filter((entry) => !inCommune.includes(entry));
  const neighbours = rest.filter(({ initiative }) => reaches(initiative, bordering));
  return {
    here: isRegion ? [] : groups.here,
    part: groups.part,
    commune: inCommune,
    neighbours,
    region: groups.region,
    nearest: rest.filter((entry) => !neighbours.includes(entry)).slice(0, mostNearest),
  };
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
