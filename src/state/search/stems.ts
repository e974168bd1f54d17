import { stemmer as stemNl } from '@orama/stemmers/dutch';
import { stemmer as stemEn } from '@orama/stemmers/english';
import { stemmer as stemFr } from '@orama/stemmers/french';
import { readSaint } from '../../domain/places/bare-name.ts';
import { fold } from '../../domain/text/fold.ts';

/** Of the languages of the texts; a word of one without a stemmer is found as it is written. */
const STEMMERS: readonly ((word: string) => string)[] = [stemNl, stemFr, stemEn];
/** A word; with apostrophes and hyphens of any kind in it, as in "Entr’Aide" and "Sint-Jans". */
const WORD = /[\p{Letter}\p{Number}]+(?:['’‘\u002d\u2010-\u2013]+[\p{Letter}\p{Number}]+)*/gu;
const JOINTS = /[^\p{Letter}\p{Number}]+/gu;

/** A word as written; of one with apostrophes or hyphens, its parts and the parts as one word. */
export interface WrittenWord {
  readonly parts: readonly string[];
  /** Null where it is of one part. */
  readonly joined: string | null;
}

/** The words of a text, each with its parts. */
export function writtenWords(text: string): readonly WrittenWord[] {
  return (text.normalize('NFC').match(WORD) ?? []).map((word) => {
    const parts = word.split(JOINTS);
    return { parts, joined: parts.length > 1 ? parts.join('') : null };
  });
}

/** All that a text may be found by: its words, and those of more parts also as one. */
export const wordsIn = (text: string): string[] =>
  writtenWords(text).flatMap(({ parts, joined }) => (joined === null ? parts : [...parts, joined]));

/** The stems of a word in the three languages, without accents: any of them may be meant. */
export function stems(word: string): string[] {
  const bare = readSaint(fold(word));
  return [...new Set([bare, ...STEMMERS.map((stem) => fold(stem(bare)))])].filter(Boolean);
}
