import { eachLanguage, FIRST_LANGUAGE, type Localised } from '../languages.ts';
import type { PlaceName } from '../belgium/place-name.ts';

/** The name in every language: what has no name of its own there goes by that in the map's first. */
export const inEveryLanguage = (name: PlaceName): Localised =>
  eachLanguage((language) => name[language] ?? name[FIRST_LANGUAGE] ?? '');
