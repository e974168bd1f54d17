import type { Initiative, Place } from '../model.ts';
import type { PlaceIndex } from './place-index.ts';

/** How an initiative stands on the map. */
export interface Anchoring {
  /** Places that carry its marker; none when it is region-wide. */
  readonly markers: readonly Place[];
  /** Places drawn as area only: they say more exactly where within a marked place. */
  readonly areas: readonly Place[];
  /** Regions it covers as a whole: shown in the tray, never as a pin. */
  readonly regions: readonly Place[];
}

/**
 * Where an initiative's markers go. One named spot within a place takes over its marker; several
 * spots within one place leave the marker on that place and are drawn as areas.
 */
export function anchorsOf(initiative: Pick<Initiative, 'places'>, places: PlaceIndex): Anchoring {
  const known = initiative.places.flatMap((id) => places.get(id) ?? []);
  const regions = known.filter((place) => place.level === 'region');
  const local = known.filter((place) => place.level !== 'region');
  const inner = (outer: Place) =>
    local.filter((place) => place !== outer && places.isWithin(place.id, outer.id));
  const outermost = local.filter(
    (place) => !local.some((other) => other !== place && places.isWithin(place.id, other.id)),
  );
  const markers = new Set(
    outermost.map((outer) => {
      const spots = inner(outer);
      return spots.length === 1 && spots[0] ? spots[0] : outer;
    }),
  );
  return { markers: [...markers], areas: local.filter((place) => !markers.has(place)), regions };
}
