import { eachLanguage, FIRST_LANGUAGE, type Language, type Localised } from '../languages.ts';

/** A name in the official languages, and in others where there is one of their own. */
export type PlaceName = Readonly<Partial<Record<Language, string | undefined>>>;

/** The name in every language: what has no name of its own there goes by its French one, as in most English texts. */
export const inEveryLanguage = (name: PlaceName): Localised =>
  eachLanguage((language) => name[language] ?? name.fr ?? name[FIRST_LANGUAGE] ?? '');
