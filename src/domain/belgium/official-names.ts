import type { Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** NIS code of Brussels, the one region whose places have two official names. */
const BILINGUAL_REGION = '04000';

/** The languages in which every place has an official name, or one that is in use. */
export const OFFICIAL_LANGUAGES = ['nl', 'fr'] as const;

export type Official = (typeof OFFICIAL_LANGUAGES)[number];

/**
 * The languages of the official names that a place has besides the one said; none outside
 * Brussels.
 */
export function otherOfficial(place: Place, said: string, places: PlaceIndex): readonly Official[] {
  if (!places.isWithin(place.id, BILINGUAL_REGION)) return [];
  return OFFICIAL_LANGUAGES.filter(
    (language, index, all) =>
      place.name[language] !== said &&
      all.findIndex((one) => place.name[one] === place.name[language]) === index,
  );
}
