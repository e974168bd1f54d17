import { distanceBetween, distanceToArea } from './distance.ts';
import type { Initiative, Place } from './model.ts';
import { breadth, type PlaceIndex } from './place-index.ts';
import { titleOrder } from './title-order.ts';

export type Origin =
  | { readonly kind: 'place'; readonly placeId: string }
  /** [lng, lat] in degrees. */
  | { readonly kind: 'point'; readonly point: readonly [number, number] }
  /** A town or landmark: its commune is known, its position roughly. */
  | {
      readonly kind: 'locality';
      readonly id: string;
      readonly point: readonly [number, number];
      /** Id of the place that is its commune; null where that is none of the places. */
      readonly commune: string | null;
    };

export interface NearbyEntry {
  readonly initiative: Initiative;
  /** The one of its places that is judged: the best for whoever asks. */
  readonly placeId: string;
  /** To the edge of that place; 0 unless the entry is in `around` or `elsewhere`. */
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
  /** For a whole region that you are not in, by distance. */
  readonly elsewhere: readonly NearbyEntry[];
}

interface Standing {
  readonly placeId: string;
  readonly group: keyof NearbyGroups;
  /** Order within the group: the breadth of the area in `here`, else km. */
  readonly rank: number;
  /** Between equals: km to the middle of the area. */
  readonly toMiddle: number;
  readonly distanceKm: number;
  readonly approximate: boolean;
}

/** Of several places, one that holds you is better than one nearby. */
const BEST_FIRST: readonly (keyof NearbyGroups)[] = [
  'here',
  'part',
  'region',
  'around',
  'elsewhere',
];

/** A landmark is good to about 300 m: of what it is known not to lie in, it is at least so far. */
const NEXT_DOOR_KM = 0.3;

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
  const judge = judgeFrom(origin, places);
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
    elsewhere: [],
  };
  for (const initiative of initiatives) {
    const standings = initiative.places.flatMap((id) => standingOf(id) ?? []);
    if (standings.length === 0) continue;
    const standing = standings.reduce(better);
    const { placeId, distanceKm, approximate } = standing;
    const entry = { initiative, placeId, distanceKm, approximate };
    groups[standing.group].push({ entry, standing, title: order.get(initiative.id) ?? 0 });
  }
  return {
    here: inOrder(groups.here),
    part: inOrder(groups.part),
    around: inOrder(groups.around),
    region: inOrder(groups.region),
    elsewhere: inOrder(groups.elsewhere),
  };
}

interface Ranked {
  readonly entry: NearbyEntry;
  readonly standing: Standing;
  readonly title: number;
}

function inOrder(group: readonly Ranked[]): readonly NearbyEntry[] {
  return [...group]
    .sort((a, b) => inGroup(a.standing, b.standing) || a.title - b.title)
    .map(({ entry }) => entry);
}

const inGroup = (a: Standing, b: Standing) => a.rank - b.rank || a.toMiddle - b.toMiddle;

function better(a: Standing, b: Standing): Standing {
  const order = BEST_FIRST.indexOf(a.group) - BEST_FIRST.indexOf(b.group) || inGroup(a, b);
  return order <= 0 ? a : b;
}

type Judge = (place: Place) => Standing;
type Point = readonly [number, number];

function holding(place: Place, from: Point, approximate: boolean): Standing {
  const toMiddle = distanceBetween(from, place.point);
  const base = { placeId: place.id, distanceKm: 0, toMiddle, approximate };
  if (place.level === 'region') return { ...base, group: 'region', rank: 0 };
  return { ...base, group: 'here', rank: breadth(place) };
}

function away(place: Place, from: Point, distanceKm: number, approximate: boolean): Standing {
  return {
    placeId: place.id,
    group: place.level === 'region' ? 'elsewhere' : 'around',
    rank: distanceKm,
    toMiddle: distanceBetween(from, place.point),
    distanceKm,
    approximate,
  };
}

function judgeFrom(origin: Origin, places: PlaceIndex): Judge {
  if (origin.kind === 'point') return judgeFromPoint(origin.point);
  return origin.kind === 'place'
    ? judgeFromPlace(origin.placeId, places)
    : judgeFromLocality(origin.point, origin.commune, places);
}

function judgeFromPoint(point: Point): Judge {
  return (place) => {
    const approximate = place.approximate || place.tier !== 'official';
    const distanceKm = distanceToArea(point, place.shape);
    return distanceKm === 0
      ? holding(place, point, approximate)
      : away(place, point, distanceKm, approximate);
  };
}

function judgeFromPlace(placeId: string, places: PlaceIndex): Judge {
  const chosen = places.get(placeId);
  if (!chosen) throw new RangeError(`No place has the id "${placeId}"`);
  return (place) => {
    const { id } = place;
    // Of a neighbourhood that spans communes, each holds a part only: perhaps not yours.
    if (places.isWithin(chosen.id, id)) {
      return holding(place, chosen.point, !places.isWhollyWithin(chosen.id, id));
    }
    if (places.isWithin(id, chosen.id)) {
      const base = { placeId: id, rank: 0, toMiddle: 0, distanceKm: 0, approximate: false };
      return { ...base, group: 'part' };
    }
    return away(place, chosen.point, distanceToArea(chosen.point, place.shape), true);
  };
}

function judgeFromLocality(point: Point, commune: string | null, places: PlaceIndex): Judge {
  return (place) => {
    if (commune !== null && places.isWithin(commune, place.id)) return holding(place, point, false);
    const distanceKm = distanceToArea(point, place.shape);
    // A shape may reach too far; a place of another commune does not hold it all the same.
    const mayHold =
      places.communes(place.id).length === 0 ||
      (commune !== null && places.isWithin(place.id, commune));
    return distanceKm === 0 && mayHold
      ? holding(place, point, true)
      : away(place, point, Math.max(distanceKm, NEXT_DOOR_KM), true);
  };
}
