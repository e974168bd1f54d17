import { FIRST_LANGUAGE, type Language } from '../languages.ts';
import type { Guide } from '../model.ts';

/** Where a guide is to be had in a language, else in its own; undefined where it is nowhere. */
export const originalOf = ({ urls }: Pick<Guide, 'urls'>, language: Language): string | undefined =>
  urls[language] ?? urls[FIRST_LANGUAGE];
