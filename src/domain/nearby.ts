import { distanceToArea } from './distance.ts';
import type { Initiative, Place } from './model.ts';
import { breadth, type PlaceIndex } from './place-index.ts';
import { titleOrder } from './title-order.ts';

export { roundDistance } from './distance.ts';
export { probableCommune } from './probable-commune.ts';

export type Origin =
  | { readonly kind: 'place'; readonly placeId: string }
  /** [lng, lat] in degrees. */
  | { readonly kind: 'point'; readonly point: readonly [number, number] };

export interface NearbyEntry {
  readonly initiative: Initiative;
  /** The one of its places that is judged: the best for whoever asks. */
  readonly placeId: string;
  /** To the edge of that place; 0 unless the entry is in `around`. */
  readonly distanceKm: number;
  /** True where position or distance is not certain: say "about" or "probably". */
  readonly approximate: boolean;
}

/** Every initiative with a known place stands in exactly one group. */
export interface NearbyGroups {
  /** Its area contains you; the most specific area first. */
  readonly here: readonly NearbyEntry[];
  /** In a part of the place you chose; none when you gave a point. */
  readonly part: readonly NearbyEntry[];
  /** Elsewhere, by distance. */
  readonly around: readonly NearbyEntry[];
  /** For a whole region that you are in. */
  readonly region: readonly NearbyEntry[];
}

interface Standing {
  readonly placeId: string;
  readonly group: keyof NearbyGroups;
  /** Order within the group: the breadth of the area in `here`, km in `around`. */
  readonly rank: number;
  readonly distanceKm: number;
  readonly approximate: boolean;
}

/** Of several places, one that holds you is better than one nearby. */
const BEST_FIRST: readonly (keyof NearbyGroups)[] = ['here', 'part', 'region', 'around'];

/**
 * Sorts initiatives by how near they are to a place or point.
 *
 * From a point, shapes decide. From a chosen place, identity decides what is here and what is a
 * part of it, never geometry: the answer stays exact with schematic shapes. Its other distances
 * run from its label point, even to shapes that it touches: edge to edge, all neighbours would be
 * 0 km away and, with schematic edges, by accident. They are therefore always approximate.
 * Region-wide initiatives that do not cover you stand in `around`.
 * @param order what breaks ties: by default the Dutch titles, compared anew at each call
 * @throws RangeError when the place of origin is unknown
 */
export function nearby(
  origin: Origin,
  initiatives: readonly Initiative[],
  places: PlaceIndex,
  order: ReadonlyMap<string, number> = titleOrder(initiatives),
): NearbyGroups {
  const judge =
    origin.kind === 'point' ? judgeFromPoint(origin.point) : judgeFromPlace(origin, places);
  // Thousands of initiatives share a few places: each place is judged once.
  const judged = new Map<string, Standing | undefined>();
  const standingOf = (id: string) => {
    if (!judged.has(id)) {
      const place = places.get(id);
      judged.set(id, place && judge(place));
    }
    return judged.get(id);
  };

  const groups: Record<keyof NearbyGroups, Ranked[]> = {
    here: [],
    part: [],
    around: [],
    region: [],
  };
  for (const initiative of initiatives) {
    const standings = initiative.places.flatMap((id) => standingOf(id) ?? []);
    if (standings.length === 0) continue;
    const { group, rank, placeId, distanceKm, approximate } = standings.reduce(better);
    const entry = { initiative, placeId, distanceKm, approximate };
    groups[group].push({ entry, rank, title: order.get(initiative.id) ?? 0 });
  }
  return {
    here: inOrder(groups.here),
    part: inOrder(groups.part),
    around: inOrder(groups.around),
    region: inOrder(groups.region),
  };
}

interface Ranked {
  readonly entry: NearbyEntry;
  readonly rank: number;
  readonly title: number;
}

function inOrder(group: readonly Ranked[]): readonly NearbyEntry[] {
  return [...group].sort((a, b) => a.rank - b.rank || a.title - b.title).map(({ entry }) => entry);
}

function better(a: Standing, b: Standing): Standing {
  const order = BEST_FIRST.indexOf(a.group) - BEST_FIRST.indexOf(b.group) || a.rank - b.rank;
  return order <= 0 ? a : b;
}

function holding(place: Place, approximate: boolean): Standing {
  const base = { placeId: place.id, distanceKm: 0, approximate };
  if (place.level === 'region') return { ...base, group: 'region', rank: 0 };
  return { ...base, group: 'here', rank: breadth(place) };
}

function judgeFromPoint(point: readonly [number, number]): (place: Place) => Standing {
  return (place) => {
    const approximate = place.approximate || place.tier !== 'official';
    const distanceKm = distanceToArea(point, place.shape);
    if (distanceKm === 0) return holding(place, approximate);
    return { placeId: place.id, group: 'around', rank: distanceKm, distanceKm, approximate };
  };
}

function judgeFromPlace(
  { placeId }: { readonly placeId: string },
  places: PlaceIndex,
): (place: Place) => Standing {
  const chosen = places.get(placeId);
  if (!chosen) throw new RangeError(`No place has the id "${placeId}"`);
  return (place) => {
    const { id } = place;
    // Of a neighbourhood that spans communes, each holds a part only: perhaps not yours.
    if (places.isWithin(chosen.id, id))
      return holding(place, !places.isWhollyWithin(chosen.id, id));
    if (places.isWithin(id, chosen.id)) {
      return { placeId: id, group: 'part', rank: 0, distanceKm: 0, approximate: false };
    }
    const distanceKm = distanceToArea(chosen.point, place.shape);
    return { placeId: id, group: 'around', rank: distanceKm, distanceKm, approximate: true };
  };
}
