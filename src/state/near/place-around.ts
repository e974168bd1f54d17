import { titleOrder } from '../../domain/guide/title-order.ts';
import type { Language } from '../../domain/languages.ts';
import type { Place } from '../../domain/model.ts';
import { nearby } from '../../domain/near/nearby.ts';
import type { NearbyGroups } from '../../domain/near/near-groups.ts';
import { placeOverview, type PlaceOverview } from '../../domain/near/place-overview.ts';
import type { Atlas } from '../atlas/atlas.ts';

/** How many of what is farther than the neighbours are shown; the map has the rest. */
const NEAREST = 3;

/** What happens in and around a place, as its page and its sheet tell it. */
export function placeAround(
  place: Place,
  { dataset, places }: Pick<Atlas, 'dataset' | 'places'>,
  language: Language,
): { readonly groups: NearbyGroups; readonly overview: PlaceOverview } {
  const order = titleOrder(dataset.initiatives, language);
  const groups = nearby({ kind: 'place', placeId: place.id }, dataset.initiatives, places, order);
  return { groups, overview: placeOverview(place, groups, places, NEAREST) };
}
