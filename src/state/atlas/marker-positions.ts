import { EMPTY_QUERY } from '../../domain/query/query.ts';
import type { Initiative, Place } from '../../domain/model.ts';
import type { Atlas } from './atlas.ts';
import { primarySign } from './approach-sign.ts';

/** A place of a little map, with what happens there. */
export interface Spot {
  readonly place: Place;
  readonly initiatives: readonly Initiative[];
  /** The sign of the one initiative there; null where there are several, or none. */
  readonly sign: ReturnType<typeof primarySign> | null;
}

interface RegionSpots {
  readonly region: Place;
  readonly spots: readonly Spot[];
  /** Whether something covers the region as a whole. */
  readonly isWhole: boolean;
}

/** What a little map shows: the spots within each region that has a shape here, and those elsewhere. */
export function spotsOf(
  initiatives: readonly Initiative[],
  place: Place | undefined,
  atlas: Atlas,
): { readonly regions: readonly RegionSpots[]; readonly country: readonly Spot[] } {
  const byPlace = new Map<string, Initiative[]>(place ? [[place.id, []]] : []);
  const wholes = new Set<string>();
  for (const initiative of initiatives) {
    const { markers, regions } = atlas.anchors.get(initiative.id) ?? { markers: [], regions: [] };
    for (const region of regions) wholes.add(region.id);
    for (const { id } of markers) byPlace.set(id, [...(byPlace.get(id) ?? []), initiative]);
  }
  if (place?.level === 'region') {
    byPlace.delete(place.id);
    wholes.add(place.id);
  }
  const spots = [...byPlace].flatMap(([id, there]): Spot[] => {
    const known = atlas.places.get(id);
    if (!known) return [];
    const [only] = there;
    const sign = only && there.length === 1 ? primarySign(only, EMPTY_QUERY, atlas) : null;
    return [{ place: known, initiatives: there, sign }];
  });
  const isIn = (spot: Spot, region: Place) => atlas.places.isWithin(spot.place.id, region.id);
  const regions = atlas.regions
    .map((region) => ({
      region,
      spots: spots.filter((spot) => isIn(spot, region)),
      isWhole: wholes.has(region.id),
    }))
    .filter(({ spots: inside, isWhole }) => inside.length > 0 || isWhole);
  const country = spots.filter((spot) => !atlas.regions.some((region) => isIn(spot, region)));
  return { regions, country };
}
