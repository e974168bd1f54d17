import MiniSearch from 'minisearch';
import { stems, wordsIn } from './stems.ts';

/** How a word of a question may differ from one in a text: by what follows, and by a slip. */
export const FORGIVING = {
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
};

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
        ...FORGIVING,
        boost: { title: 4 },
      },
    );
    return hits.map(({ id, terms }) => ({ id: String(id), terms }));
  };
}
