import { FIRST_LANGUAGE, type Language } from '../languages.ts';
import type { Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** The languages of the map in which every place has a name: its first. */
export const OFFICIAL_LANGUAGES: readonly Language[] = [FIRST_LANGUAGE];

/** Which names besides the one said are official is not known. */
export const otherOfficial = (
  _place: Place,
  _said: string,
  _places: PlaceIndex,
): readonly Language[] => [];
