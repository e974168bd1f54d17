/** The languages, each with the locale of its formats: Belgian ones, and for English the British. */
export const LOCALES = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
} as const;

export type Language = keyof typeof LOCALES;

/** In the order in which a person may choose one. */
export const LANGUAGES = Object.keys(LOCALES) as Language[];

/** The language of the guide itself, in which its titles are not ours. */
export const GUIDE_LANGUAGE: Language = 'nl';

/** What is said in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** True for one of the languages, as data and addresses name them. */
export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((one) => one === value);

/** Whether a text says the same in every language, as most names do. */
export const isSameInAll = (text: Localised): boolean =>
  LANGUAGES.every((one) => text[one] === text[GUIDE_LANGUAGE]);

/** Something made for each language. */
export function eachLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  const all: Partial<Record<Language, T>> = {};
  for (const language of LANGUAGES) all[language] = of(language);
  return all as Record<Language, T>;
}
