import type { Initiative, Place } from '../model.ts';
import type { PlaceIndex } from './place-index.ts';

/** The communes that an initiative takes place in, each once; none where it is region-wide. */
export function communesOf(
  { places: ids }: Pick<Initiative, 'places'>,
  places: PlaceIndex,
): readonly Place[] {
  return [...new Set(ids.flatMap((id) => places.communes(id)))];
}
