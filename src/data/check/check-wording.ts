import { LANGUAGES } from '../../domain/languages.ts';
import type { Problem } from '../problems/problems.ts';
import { warn, type Text } from './texts-in.ts';

/** More words than this in one sentence, and a reader loses its beginning. */
const MOST_IN_SENTENCE = 35;
/** The longest of three texts that say the same, as a part of the shortest. */
const MOST_APART = 1.5;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const sentencesOf = (text: string) => text.split(/(?<=[.!?…]['’”»]?)\s+(?=['‘“«]?\s?\p{Lu})/u);

function longSentences(one: Text): Problem[] {
  return LANGUAGES.flatMap((language) =>
    sentencesOf(one.text[language]).flatMap((sentence) => {
      const words = wordsOf(sentence);
      if (words.length <= MOST_IN_SENTENCE) return [];
      const hint = `${words.slice(0, 5).join(' ')} …`;
      return [warn(one, language, 'longSentence', { found: words.length, hint })];
    }),
  );
}

/** Summaries that say more in one language than in another. */
function uneven(one: Text): Problem[] {
  if (one.path.at(-1) !== 'summary') return [];
  const counts = LANGUAGES.map((language) => wordsOf(one.text[language]).length);
  const shortest = Math.min(...counts);
  // An empty one is told as such.
  if (shortest === 0 || Math.max(...counts) / shortest <= MOST_APART) return [];
  const found = LANGUAGES.map((language, index) => `${language} ${counts[index]!}`).join(', ');
  return [warn(one, LANGUAGES[counts.indexOf(shortest)]!, 'uneven', { found })];
}

/** Sentences that do not end, and languages that say less than the others. */
export const checkWording = (texts: readonly Text[]): Problem[] =>
  texts.flatMap((one) => [...longSentences(one), ...uneven(one)]);
