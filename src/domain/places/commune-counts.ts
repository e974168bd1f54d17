import { memo } from '../lib/memo.ts';
import type { Initiative, Place } from '../model.ts';
import type { PlaceIndex } from './place-index.ts';

/**
 * The communes of an index, and those in which what lies in some places counts.
 * @param withWide whether what is for a whole region counts in every commune of it too
 */
export function communesOfEach(places: PlaceIndex, withWide: boolean) {
  const communes = places.all.filter(({ level }) => level === 'commune');
  const communesOf = memo((id) =>
    withWide && places.get(id)?.level === 'region'
      ? communes.filter((commune) => places.isWithin(commune.id, id))
      : places.communes(id),
  );
  const of = (ids: readonly string[]): ReadonlySet<Place> => new Set(ids.flatMap(communesOf));
  return { communes, of };
}

/**
 * How many initiatives each commune has; 0 for one that has none. One in several communes, or in a
 * place that reaches into several, counts in each of them.
 * @param withWide whether what is for a whole region counts in every commune of it too
 */
export function communeCounts(
  initiatives: readonly Initiative[],
  places: PlaceIndex,
  withWide: boolean,
): ReadonlyMap<Place, number> {
  const { communes, of } = communesOfEach(places, withWide);
  const counts = new Map(communes.map((place) => [place, 0]));
  for (const { places: ids } of initiatives) {
    for (const place of of(ids)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** How many of some initiatives are for a whole region. */
export function wideCount(initiatives: readonly Initiative[], places: PlaceIndex): number {
  return initiatives.filter(({ places: ids }) =>
    ids.some((id) => places.get(id)?.level === 'region'),
  ).length;
}
