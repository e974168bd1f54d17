import { fold } from '../text/fold.ts';
import { memo } from '../lib/memo.ts';
import { LANGUAGES, type Language, type Localised, eachLanguage } from '../languages.ts';
import type { GlossaryTerm } from '../model.ts';

/** All that a term is called in a language, the term itself first. */
export function callings(
  { term, abbreviations, synonyms }: GlossaryTerm,
  language: Language,
): readonly string[] {
  const short = abbreviations?.[language];
  return [term[language], ...(short === undefined ? [] : [short]), ...(synonyms?.[language] ?? [])];
}

/** The words of all languages under which a fiche may be looked for, because it uses their terms. */
export function wordsFor(ficheId: string, glossary: readonly GlossaryTerm[]): readonly string[] {
  return glossary
    .filter(({ uses }) => uses.some(({ fiche }) => fiche === ficheId))
    .flatMap((term) => LANGUAGES.flatMap((language) => callings(term, language)));
}

const spaced = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const spacedName = memo(spaced);
/** A plain plural of a word, in any of the three languages, is the same word. */
const ENDINGS = ['', 's', 'en', 'n', 'x'];

/** A text as a regular expression has to say it. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whether a text has an abbreviation as it is written, by itself: "OCMW" and "OCMW's". */
export function abbreviates(text: string, short: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(short)}(?![\\p{L}\\p{N}-])`, 'u').test(text);
}

/** Gives a test of a text: does it use a term in one of its languages, under any of its names there? */
export function termFinder(
  texts: Partial<Localised>,
): (term: GlossaryTerm, language: Language) => boolean {
  const read = (text = '') => ({ text, words: spaced(text) });
  const reads = eachLanguage((language) => read(texts[language]));
  return (term, language) => {
    const { text, words } = reads[language];
    const short = term.abbreviations?.[language];
    if (short !== undefined && text.includes(short) && abbreviates(text, short)) return true;
    return callings(term, language).some((one) => {
      if (one === short) return false;
      const name = spacedName(one).trimEnd();
      return words.includes(name) && ENDINGS.some((ending) => words.includes(`${name}${ending} `));
    });
  };
}
