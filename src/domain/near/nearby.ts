import { memo } from '../lib/memo.ts';
import type { Initiative } from '../model.ts';
import type { NearbyEntry, NearbyGroups } from './near-groups.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import {
  better,
  inGroup,
  judgeFrom,
  type NearGroup,
  type Origin,
  type Proximity,
} from './proximity.ts';
import { titleOrder } from '../guide/title-order.ts';

/**
 * Sorts initiatives by how near they are to a place or point.
 *
 * From a point, shapes decide. From a chosen place, identity decides what is here and what is a
 * part of it, never geometry: the answer stays exact with schematic shapes. Its other distances
 * run from its label point, even to shapes that it touches: edge to edge, all neighbours would be
 * 0 km away and, with schematic edges, by accident. They are therefore always approximate.
 * From a town or landmark identity decides of communes and of what lies in them, shapes of the rest.
 * Of equally near ones, that with the nearer middle comes first, then by `order`.
 * @param order what breaks ties last: by default the Dutch titles, compared anew at each call
 * @throws RangeError when the place of origin is unknown
 */
export function nearby(
  origin: Origin,
  initiatives: readonly Initiative[],
  places: PlaceIndex,
  order: ReadonlyMap<string, number> = titleOrder(initiatives),
): NearbyGroups {
  const proximityOf = proximityFrom(origin, places);
  // Equals share a bucket, filled in the order of titles: only the few buckets need sorting.
  const buckets = new Map<string, { proximity: Proximity; entries: NearbyEntry[] }>();
  for (const initiative of inOrder(initiatives, order)) {
    const proximity = proximityOf(initiative.places);
    if (!proximity) continue;
    const { placeId, distanceKm, approximate, key } = proximity;
    const bucket = buckets.get(key) ?? { proximity, entries: [] };
    bucket.entries.push({ initiative, placeId, distanceKm, approximate });
    buckets.set(key, bucket);
  }
  const sorted = [...buckets.values()].sort((a, b) => inGroup(a.proximity, b.proximity));
  const entriesOf = (group: NearGroup) =>
    sorted.filter(({ proximity }) => proximity.group === group).flatMap(({ entries }) => entries);
  return {
    here: entriesOf('here'),
    part: entriesOf('part'),
    around: entriesOf('around'),
    region: entriesOf('region'),
    elsewhere: entriesOf('elsewhere'),
  };
}

/**
 * Gives how an initiative stands to an origin, by the places it is in: as the best of them does;
 * undefined where none is known. Each place is judged once.
 * @throws RangeError when the place of origin is unknown
 */
export function proximityFrom(
  origin: Origin,
  places: PlaceIndex,
): (ids: readonly string[]) => Proximity | undefined {
  const judge = judgeFrom(origin, places);
  const judged = memo((id) => {
    const place = places.get(id);
    return place && judge(place);
  });
  return (ids) => {
    const [first, ...others] = ids.flatMap((id) => judged(id) ?? []);
    return first && others.reduce(better, first);
  };
}

/** The initiatives by rank; those without one last. */
function inOrder(
  initiatives: readonly Initiative[],
  order: ReadonlyMap<string, number>,
): readonly Initiative[] {
  const ranked = new Array<Initiative | undefined>(order.size).fill(undefined);
  const others: Initiative[] = [];
  for (const initiative of initiatives) {
    const rank = order.get(initiative.id);
    if (rank === undefined) others.push(initiative);
    else ranked[rank] = initiative;
  }
  return [...ranked.filter((one) => one !== undefined), ...others];
}
