import { distanceBetween, distanceToArea } from '../geometry/distance.ts';
import type { Place } from '../model.ts';
import { breadth, type PlaceIndex } from '../places/place-index.ts';

/** Where nearness is measured from. */
export type Origin =
  | { readonly kind: 'place'; readonly placeId: string }
  | {
      readonly kind: 'point';
      /** [lng, lat] in degrees. */
      readonly point: readonly [number, number];
      /** How far it may be off; none where a person pointed at it. */
      readonly accuracyKm?: number;
    }
  /** A town or landmark: its commune is known, its position roughly. */
  | {
      readonly kind: 'locality';
      readonly point: readonly [number, number];
      /** Id of the place that is its commune; null where that is none of the places. */
      readonly commune: string | null;
    };

/** The groups of nearness, that which is better for whoever asks first. */
export const NEAR_GROUPS = ['here', 'part', 'region', 'around', 'elsewhere'] as const;
export type NearGroup = (typeof NEAR_GROUPS)[number];

/** How a place stands to whoever asks. */
export interface Proximity {
  readonly placeId: string;
  readonly group: NearGroup;
  /** Order within the group: the breadth of the area in `here`, else km. */
  readonly rank: number;
  /** Between equals: km to the middle of the area. */
  readonly toMiddle: number;
  readonly distanceKm: number;
  readonly approximate: boolean;
  /** The same for equals of one group. */
  readonly key: string;
}

/** A landmark is good to about 300 m: of what it is known not to lie in, it is at least so far. */
const NEXT_DOOR_KM = 0.3;

/** So far off, a point makes exact distances about ones: they are said to a tenth of a km. */
const ROUGH_KM = 0.1;

/** Which of two in one group comes first, as a sort wants it; 0 for equals. */
export const inGroup = (a: Proximity, b: Proximity) => a.rank - b.rank || a.toMiddle - b.toMiddle;

/** Of several places, one that holds you is better than one nearby. */
export function better(a: Proximity, b: Proximity): Proximity {
  const order = NEAR_GROUPS.indexOf(a.group) - NEAR_GROUPS.indexOf(b.group) || inGroup(a, b);
  return order <= 0 ? a : b;
}

type Judge = (place: Place) => Omit<Proximity, 'key'>;
type Point = readonly [number, number];

function holding(place: Place, from: Point, approximate: boolean): ReturnType<Judge> {
  const toMiddle = distanceBetween(from, place.point);
  const base = { placeId: place.id, distanceKm: 0, toMiddle, approximate };
  if (place.level === 'region') return { ...base, group: 'region', rank: 0 };
  return { ...base, group: 'here', rank: breadth(place) };
}

function away(
  place: Place,
  from: Point,
  distanceKm: number,
  approximate: boolean,
): ReturnType<Judge> {
  return {
    placeId: place.id,
    group: place.level === 'region' ? 'elsewhere' : 'around',
    rank: distanceKm,
    toMiddle: distanceBetween(from, place.point),
    distanceKm,
    approximate,
  };
}

/**
 * How each place stands to an origin.
 * @throws RangeError when the place of origin is unknown
 */
export function judgeFrom(origin: Origin, places: PlaceIndex): (place: Place) => Proximity {
  const judge = judgeOf(origin, places);
  return (place) => {
    const proximity = judge(place);
    return { ...proximity, key: `${proximity.group} ${proximity.rank} ${proximity.toMiddle}` };
  };
}

function judgeOf(origin: Origin, places: PlaceIndex): Judge {
  if (origin.kind === 'point')
    return judgeFromPoint(origin.point, (origin.accuracyKm ?? 0) > ROUGH_KM);
  return origin.kind === 'place'
    ? judgeFromPlace(origin.placeId, places)
    : judgeFromLocality(origin.point, origin.commune, places);
}

function judgeFromPoint(point: Point, isRough: boolean): Judge {
  return (place) => {
    const approximate = isRough || place.approximate || place.tier !== 'official';
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
