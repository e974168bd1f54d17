import { eachLanguage, type Language, type Localised } from '../languages.ts';
import type { Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import { BRUSSELS } from './region-of-nis.ts';

/** The languages in which every place has an official name, or one that is in use. */
export const OFFICIAL_LANGUAGES = ['nl', 'fr'] as const;

type Official = (typeof OFFICIAL_LANGUAGES)[number];

/** A name in the official languages, and in others where there is one of their own. */
export type PlaceName = Readonly<Record<Official, string>> &
  Readonly<Partial<Record<Language, string | undefined>>>;

/** The name in every language: what has no name of its own there goes by its French one, as in most English texts. */
export const inEveryLanguage = (name: PlaceName): Localised =>
  eachLanguage((language) => name[language] ?? name.fr);

/**
 * The languages of the official names that a place has besides the one said: in Brussels, the one
 * region whose places have two.
 */
export function otherOfficial(place: Place, said: string, places: PlaceIndex): readonly Official[] {
  if (!places.isWithin(place.id, BRUSSELS)) return [];
  return OFFICIAL_LANGUAGES.filter(
    (language, index, all) =>
      place.name[language] !== said &&
      all.findIndex((one) => place.name[one] === place.name[language]) === index,
  );
}
