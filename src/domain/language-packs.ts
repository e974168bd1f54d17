/**
 * The languages that there is a pack for, `src/i18n/<language>`, each with the country whose formats
 * it has where the map's own is none of that language's.
 */
export const LANGUAGE_PACKS = {
  nl: 'NL',
  fr: 'FR',
  en: 'GB',
} as const;

export type Language = keyof typeof LANGUAGE_PACKS;
