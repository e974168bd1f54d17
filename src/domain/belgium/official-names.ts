import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../languages.ts';
import type { Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** NIS code of Brussels, the one region whose places have two official names. */
const BILINGUAL_REGION = '04000';

const OF_BELGIUM = LANGUAGES.filter((one) => one === 'nl' || one === 'fr');

/** The languages of the map in which every place has an official name, or one that is in use. */
export const OFFICIAL_LANGUAGES: readonly Language[] =
  OF_BELGIUM.length > 0 ? OF_BELGIUM : [FIRST_LANGUAGE];

/**
 * The languages of the official names that a place has besides the one said; none outside
 * Brussels.
 */
export function otherOfficial(place: Place, said: string, places: PlaceIndex): readonly Language[] {
  if (!places.isWithin(place.id, BILINGUAL_REGION)) return [];
  return OFFICIAL_LANGUAGES.filter(
    (language, index, all) =>
      place.name[language] !== said &&
      all.findIndex((one) => place.name[one] === place.name[language]) === index,
  );
}
