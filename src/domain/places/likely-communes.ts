import { distanceBetween, distanceToArea } from '../geometry/distance.ts';
import type { Place } from '../model.ts';
import type { PlaceIndex } from './place-index.ts';

/** So far a schematic border may easily lie from the true one, in km. */
const SLACK_KM = 0.25;
/** With more than so many to choose from, choosing is no help. */
const MOST = 4;

/** The communes that a point may lie in. */
export interface LikelyCommunes {
  /** The likeliest first; none where none is on the map. */
  readonly communes: readonly Place[];
  /** True where it can only be the first. */
  readonly certain: boolean;
}

/**
 * The communes that a point may lie in: those whose shape holds it, then those whose border is no
 * farther off than the point is sure, and a schematic border a little farther. Official borders
 * outweigh schematic ones; where those overlap, the commune with the nearer middle is likelier.
 * @param point [lng, lat] in degrees
 * @param accuracyKm how far the point itself may be off
 */
export function likelyCommunes(
  point: readonly [number, number],
  accuracyKm: number,
  places: PlaceIndex,
): LikelyCommunes {
  const likely = places.all
    .filter(({ level }) => level === 'commune')
    .map((place) => ({
      place,
      km: distanceToArea(point, place.shape),
      isOfficial: place.tier === 'official',
      toMiddle: distanceBetween(point, place.point),
    }))
    .filter(({ km, isOfficial }) => km <= accuracyKm + (isOfficial ? 0 : SLACK_KM))
    .sort(
      (a, b) =>
        a.km - b.km || Number(b.isOfficial) - Number(a.isOfficial) || a.toMiddle - b.toMiddle,
    );
  const [first] = likely;
  const isHeld = first?.km === 0;
  // A border beside official ground is official too: a schematic shape over it says nothing.
  const sound = isHeld && first.isOfficial ? likely.filter((one) => one.isOfficial) : likely;
  return {
    communes: isHeld ? sound.slice(0, MOST).map(({ place }) => place) : [],
    certain: isHeld && first.isOfficial && sound.length === 1,
  };
}
