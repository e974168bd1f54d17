import { readOpening } from '../../../domain/contact/opening-hours.ts';
import type { Language } from '../../../domain/languages.ts';
import { readPhone } from '../../../domain/contact/phone.ts';

/** What cells say for yes and for no, in Dutch, French and English. */
export const YES = ['ja', 'j', 'yes', 'y', 'oui', 'o', 'true', 'waar', 'vrai', '1', 'x'];
export const NO = ['', 'nee', 'n', 'no', 'non', 'false', 'onwaar', 'faux', '0'];
const LIMITED = ['limited', 'beperkt', 'limité', 'limitee', 'limitée'];

/** One of a few words of the data; words for yes, no and in part stand for those. */
export function readChoice(text: string, choices: readonly string[]): string | null {
  const word = text.trim();
  if (choices.includes(word)) return word;
  const lower = word.toLowerCase();
  const meant = YES.includes(lower)
    ? 'yes'
    : NO.includes(lower)
      ? 'no'
      : LIMITED.includes(lower)
        ? 'limited'
        : lower;
  return choices.find((one) => one === meant) ?? null;
}

/** Several of a few words, with bars, commas or lines between them; null where one is none of them. */
export function readChoices(text: string, choices: readonly string[]): readonly string[] | null {
  const words = text.split(/[|,;\n]/).filter((one) => one.trim() !== '');
  const read = words.map((word) => readChoice(word, choices));
  return read.every((one) => one !== null) ? [...new Set(read)] : null;
}

/**
 * What people type and the data write otherwise, by field; null for what cannot be read. The language is
 * that of who typed it, null where it is not known.
 */
export const LINE_READERS: Readonly<
  Record<string, ((text: string, language: Language | null) => string | null) | undefined>
> = {
  phone: readPhone,
  openingHours: (text, language) => readOpening(text, language)?.canonical ?? null,
};
