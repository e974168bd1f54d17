import type { Language } from '../../src/domain/language-packs.ts';
import { reword, rewordPlain } from './reword.ts';
import {
  PROBLEMS,
  VARIANTS,
  WORD_KINDS,
  type Texts,
  type Word,
  type WordKind,
} from './variants.ts';

/** What of a map decides how the interface speaks. */
export interface Speech {
  readonly name: Readonly<Record<string, string>>;
  readonly countries: readonly string[];
  readonly hasGuide: boolean;
  readonly hasApproaches: boolean;
  readonly hasChallenges: boolean;
  readonly words: Readonly<
    Partial<Record<WordKind, Readonly<Partial<Record<Language, Word | undefined>>>>>
  >;
  /** Texts of the map's own, by language and key. */
  readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

/** Where a word is part of a saying, "to take the initiative", and no kind of thing. */
const SAYINGS: ReadonlySet<string> = new Set([
  'field.comparison.initiative',
  'help.comparison.initiative',
  'compare.initiative',
  'role.initiator',
]);

/** Whether a map is of Belgium and of nothing else. */
export const isBelgian = ({ countries }: Pick<Speech, 'countries'>) => countries.join() === 'BE';

/** The names of the map's countries in a language (CLDR). */
const countryNames = (countries: readonly string[], language: Language): string =>
  countries
    .map((code) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)
    .join(', ');

/** A text in the map's own words for kinds of things; `how` puts them into a text of its form. */
const inWords = (text: string, language: Language, { words }: Speech, how = reword): string =>
  WORD_KINDS.reduce((said, kind) => {
    const own = words[kind]?.[language];
    return own ? how(said, language, kind, own) : said;
  }, text);

/** How many there are of each kind: of those that a map has none of, it says nothing. */
function countsAs(text: string, language: Language, speech: Speech): string {
  const parts = text.split(/, (?=\{\w+, plural)/);
  const kept = parts.filter(
    (one) =>
      (speech.hasApproaches || !one.startsWith('{approaches')) &&
      (speech.hasChallenges || !one.startsWith('{challenges')),
  );
  return inWords(kept.join(', '), language, speech);
}

/** A text of a pack as a map says it. */
function sayAs(key: string, text: string, language: Language, speech: Speech): string {
  const { noGuide, elsewhere, fewKinds } = VARIANTS[language];
  const { hasApproaches, hasChallenges } = speech;
  const chosen =
    (isBelgian(speech) ? undefined : elsewhere[key]) ??
    (hasApproaches && hasChallenges ? undefined : fewKinds[key]) ??
    (speech.hasGuide ? undefined : noGuide[key]) ??
    text;
  if (SAYINGS.has(key)) return chosen;
  if (key === 'present.counts') return countsAs(chosen, language, speech);
  return inWords(chosen, language, speech);
}

/** Texts of a language's pack as a map says them: its own, else the pack's in the map's words. */
export function textsAs<T extends Texts>(texts: T, language: Language, speech: Speech): T {
  const own = speech.texts[language] ?? {};
  const name = speech.name[language] ?? '';
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      (own[key] ?? sayAs(key, text, language, speech))
        .replaceAll('%map%', () => name)
        .replaceAll('%country%', () =>
          speech.countries.length > 0 ? countryNames(speech.countries, language) : name,
        ),
    ]),
  ) as T;
}

/** What can be wrong with data, where a map says it otherwise than its pack. */
export function problemsAs(language: Language, speech: Speech): Texts {
  const { noGuideProblems, elsewhereProblems } = VARIANTS[language];
  const { problems } = PROBLEMS[language];
  const otherwise: Texts = {
    ...(speech.hasGuide ? {} : noGuideProblems),
    ...(isBelgian(speech) ? {} : elsewhereProblems),
  };
  const said = Object.entries({ ...problems, ...otherwise }).map(
    ([code, text]) => [code, inWords(text, language, speech, rewordPlain)] as const,
  );
  const pack: Texts = problems;
  return Object.fromEntries(said.filter(([code, text]) => text !== pack[code]));
}
