import { stemmer as stemNl } from '@orama/stemmers/dutch';
import { stemmer as stemEn } from '@orama/stemmers/english';
import { stemmer as stemFr } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';

const STEMMERS: readonly ((word: string) => string)[] = [stemNl, stemFr, stemEn];
const ACCENTS = /\p{Diacritic}/gu;
const BREAKS = /[^\p{Letter}\p{Number}]+/u;

/** The words of a text, as written. */
export const wordsIn = (text: string): string[] => text.split(BREAKS).filter(Boolean);

const plain = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** The stems of a word in the three languages, without accents: any of them may be meant. */
export function stems(word: string): string[] {
  const bare = plain(word);
  return [...new Set([bare, ...STEMMERS.map((stem) => plain(stem(bare)))])].filter(Boolean);
}

interface Hit {
  readonly id: string;
  /** The stems in the text that were met. */
  readonly terms: readonly string[];
}

/**
 * Indexes texts by id. Accents, inflection (Snowball stemming in Dutch, French and English) and a
 * slip of the keys are forgiven; every word of the question must be found.
 * @param texts by field: a word found in `title` weighs more
 */
export function wordIndex(
  texts: readonly { readonly id: string; readonly title: string; readonly words: string }[],
): (question: string) => readonly Hit[] {
  const index = new MiniSearch<{ id: string; title: string; words: string }>({
    fields: ['title', 'words'],
    // A name with an apostrophe is also one word: "Entraide" finds Entr'Aide.
    tokenize: (text) => wordsIn(`${text} ${text.replace(/['’]/g, '')}`),
    processTerm: stems,
  });
  index.addAll(texts);
  return (question) => {
    const words = wordsIn(question);
    const queries = words.map((word) => ({ combineWith: 'OR' as const, queries: stems(word) }));
    const hits = index.search(
      { combineWith: 'AND', queries },
      {
        processTerm: (term) => term,
        tokenize: (term) => [term],
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { title: 4 },
      },
    );
    return hits.map(({ id, terms }) => ({ id: String(id), terms }));
  };
}
