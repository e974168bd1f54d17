import type { Language } from '../../src/domain/language-packs.ts';
import * as EVERY_PROBLEM from '../../src/i18n/every-problem.ts';
import * as EVERY from '../../src/i18n/every-variant.ts';

/** What a map may call otherwise than our texts do. */
export const WORD_KINDS = ['approach', 'initiative', 'challenge', 'commune'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A noun as texts need it. */
export interface Word {
  readonly one: string;
  readonly many: string;
  /** In French `m` or `f`, in Dutch `de` or `het`; undefined where the language has none. */
  readonly gender?: 'm' | 'f' | 'de' | 'het' | undefined;
}

export type Texts = Readonly<Record<string, string>>;

interface Variants {
  readonly noGuide: Texts;
  readonly fewKinds: Texts;
  readonly elsewhere: Texts;
  readonly noGuideProblems: Texts;
  readonly elsewhereProblems: Texts;
  readonly words: Readonly<Record<WordKind, Word>>;
}

/** What each pack says otherwise for maps of another kind. */
export const VARIANTS: Readonly<Record<Language, Variants>> = EVERY;

/** What can be wrong with data, as the packs say it. */
export const PROBLEMS: Readonly<Record<Language, (typeof EVERY_PROBLEM)['nl']>> = EVERY_PROBLEM;
