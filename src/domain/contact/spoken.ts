/**
 * Languages that may be spoken somewhere, by ISO 639 code: those of Belgium, its sign languages and
 * what is much spoken in Brussels.
 */
export const SPOKEN = [
  'nl',
  'fr',
  'en',
  'de',
  'vgt',
  'sfb',
  'ar',
  'ary',
  'ber',
  'tr',
  'es',
  'pt',
  'it',
  'ro',
  'pl',
  'bg',
  'sq',
  'uk',
  'ru',
  'fa',
  'ps',
  'ti',
  'so',
  'ln',
  'sw',
  'ff',
  'zh',
  'ur',
  'rom',
] as const;
export type Spoken = (typeof SPOKEN)[number];
