import { LANGUAGES, LOCALES } from '#map';
import type { Language } from './language-packs.ts';

export type { Language } from './language-packs.ts';

export { LANGUAGES, LOCALES };

/** The language that the map is written in first: titles in it are not translations of ours. */
export const FIRST_LANGUAGE = LANGUAGES[0]!;

/** What is said in every language of the map. */
export type Localised = Readonly<Record<Language, string>>;

/** True for one of the map's languages, as data and addresses name them. */
export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((one) => one === value);

/** Whether a text says the same in every language, as most names do. */
export const isSameInAll = (text: Localised): boolean =>
  LANGUAGES.every((one) => text[one] === text[FIRST_LANGUAGE]);

/** Something made for each language. */
export function eachLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  const all: Partial<Record<Language, T>> = {};
  for (const language of LANGUAGES) all[language] = of(language);
  return all as Record<Language, T>;
}
