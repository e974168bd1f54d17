import { stemmer as stemNl } from '@orama/stemmers/dutch';
import { stemmer as stemEn } from '@orama/stemmers/english';
import { stemmer as stemFr } from '@orama/stemmers/french';

const STEMMERS: readonly ((word: string) => string)[] = [stemNl, stemFr, stemEn];
const ACCENTS = /\p{Diacritic}/gu;
const BREAKS = /[^\p{Letter}\p{Number}]+/u;

/** The words of a text, as written. */
export const wordsIn = (text: string): string[] => text.split(BREAKS).filter(Boolean);

/** A text without accents and capitals. */
export const plain = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** The stems of a word in the three languages, without accents: any of them may be meant. */
export function stems(word: string): string[] {
  const bare = plain(word);
  return [...new Set([bare, ...STEMMERS.map((stem) => plain(stem(bare)))])].filter(Boolean);
}
