import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../../domain/languages.ts';

/** The first of the browser's languages that we speak; Dutch, the guide's own, when there is none. */
export function preferredLanguage(wishes: readonly string[] = navigator.languages): Language {
  const spoken = wishes.flatMap((wish) => {
    const language = LANGUAGES.find((one) => wish.toLowerCase().split('-')[0] === one);
    return language ? [language] : [];
  });
  return spoken[0] ?? FIRST_LANGUAGE;
}
