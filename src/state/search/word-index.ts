import MiniSearch, { type Query } from 'minisearch';
import { stems, wordsIn, writtenWords } from './stems.ts';

/** How a word of a question may differ from one in a text: by what follows, and by a slip. */
export const FORGIVING = {
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
};

const anyOf = (queries: Query[]): Query => ({ combineWith: 'OR', queries });
const allOf = (queries: Query[]): Query => ({ combineWith: 'AND', queries });

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
    tokenize: wordsIn,
    processTerm: stems,
  });
  index.addAll(texts);
  return (question) => {
    const queries = writtenWords(question).map(({ parts, joined }) => {
      const each = allOf(parts.map((part) => anyOf(stems(part))));
      return joined === null ? each : anyOf([each, ...stems(joined)]);
    });
    const hits = index.search(allOf(queries), {
      processTerm: (term) => term,
      tokenize: (term) => [term],
      ...FORGIVING,
      boost: { title: 4 },
    });
    return hits.map(({ id, terms }) => ({ id: String(id), terms }));
  };
}
