import { memo } from './memo.ts';
import type { Initiative, Place } from './model.ts';
import type { PlaceIndex } from './place-index.ts';

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
  const communes = places.all.filter(({ level }) => level === 'commune');
  const counts = new Map(communes.map((place) => [place, 0]));
  const communesOf = memo((id) =>
    withWide && places.get(id)?.level === 'region'
      ? communes.filter((commune) => places.isWithin(commune.id, id))
      : places.communes(id),
  );
  for (const { places: ids } of initiatives) {
    for (const place of new Set(ids.flatMap(communesOf))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many of some initiatives are for a whole region. */
export function wideCount(initiatives: readonly Initiative[], places: PlaceIndex): number {
  return initiatives.filter(({ places: ids }) =>
    ids.some((id) => places.get(id)?.level === 'region'),
  ).length;
}
