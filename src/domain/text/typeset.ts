import richtypo, { type Rule } from 'richtypo';
import { ellipses, quotes as englishQuotes } from 'richtypo/rules/en';
import { punctuationMarks, quotes as frenchQuotes } from 'richtypo/rules/fr';
import type { Language } from '../languages.ts';

/** What is no prose: addresses, periods in EDTF, times of the clock, dates. */
const KEPT =
  /((?:https?:\/\/|www\.)\S+|\S+@\S+|(?:\.\.|[\d-]{4,})\/(?:\.\.|[\d-]{4,})|\d{1,2}:\d{2}|\d{4}-\d{2}(?:-\d{2})?(?!\d))/;

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** Single quotes as the three languages have them; Dutch begins words with an apostrophe ('s, 't). */
const apostrophes: Rule = (text) =>
  text
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’')
    .replace(/(?<=^|[\s([«“/–—-])'(?=[stnk]\s)/gu, '’')
    .replace(/(?<=^|[\s([«“/–—-])'(?=[\p{L}\p{N}])/gu, '‘')
    .replaceAll("'", '’');

/** Years and numbers from one to another. */
const ranges: Rule = (text) =>
  text.replace(/(?<![\p{L}\d-])(\d{1,4})-(\d{1,4})(?![\p{L}\d-])/gu, '$1–$2');

/**
 * The spaces of French: a no-break one before a colon and inside guillemets, a narrow one before the
 * other high signs (Lexique des règles typographiques en usage à l'Imprimerie nationale, 2002,
 * "Ponctuation"). The library sets narrow ones everywhere.
 */
const frenchSpaces: Rule = (text) =>
  punctuationMarks(text)
    .replaceAll(`${NARROW}:`, `${NO_BREAK}:`)
    .replaceAll(`«${NARROW}`, `«${NO_BREAK}`)
    .replaceAll(`${NARROW}»`, `${NO_BREAK}»`)
    .replace(/([?!])\u202f(?=[?!])/g, '$1')
    .replace(/(\d)[ \u00a0](?=[%€])/g, `$1${NARROW}`);

const COMMON: readonly Rule[] = [ellipses, ranges];
/** As Dutch and English print, and any language that has no rules of its own here. */
const PLAIN: Rule[] = [...COMMON, englishQuotes, apostrophes];
const OWN: Readonly<Partial<Record<Language, Rule[]>>> = {
  fr: [...COMMON, frenchQuotes, apostrophes, frenchSpaces],
};

/**
 * A text with the signs that its language has in print: curly quotes, `…`, an en dash in ranges, and
 * in French the spaces that do not break. Editors type plain ones; addresses are left alone.
 */
export function typeset(text: string, language: Language): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : richtypo(OWN[language] ?? PLAIN, part)))
    .join('');
}
