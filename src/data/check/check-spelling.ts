import { bareName } from '../../domain/places/bare-name.ts';
import { abbreviates } from '../../domain/guide/glossary.ts';
import { LANGUAGES, type Language } from '../../domain/languages.ts';
import type { Items } from '../schemas/items.ts';
import { inEveryLanguage } from '../../domain/country/place-name.ts';
import type { Problem } from '../problems/problems.ts';
import { warn, type Text } from './texts-in.ts';

/** Names of fewer letters are words as well. */
const LEAST_IN_NAME = 6;
/** No name that is written in a text has more words. */
const MOST_WORDS = 6;

/** The ways in which names are written in the data, by the name as people may type it. */
function namesOf({ organisations }: Items): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { value } of organisations) {
    for (const written of [...Object.values(value.name), ...(value.aliases ?? [])]) {
      const bare = bareName(written);
      if (bare.length >= LEAST_IN_NAME) names.set(bare, [...(names.get(bare) ?? []), written]);
    }
  }
  return names;
}

/** Whether two spellings differ in capitals and the kind of apostrophe only. */
const areAlike = (one: string, other: string) =>
  one.replaceAll('’', "'").toLowerCase() === other.replaceAll('’', "'").toLowerCase();

/** Names of places in another language than the text's, where the two differ. */
function foreignPlaces({ places }: Items) {
  const names = places.map(({ value: { properties } }) => inEveryLanguage(properties.name));
  return LANGUAGES.flatMap((language) =>
    names.flatMap((name) =>
      [...new Set(LANGUAGES.map((other) => name[other]))]
        .filter((other) => !name[language].includes(other))
        .filter((other) => other.length >= LEAST_IN_NAME || other.includes('-'))
        .map((foreign) => ({ language, foreign, own: name[language] })),
    ),
  );
}

/** Names of organisations and places that are written otherwise than their lists have them. */
export function checkSpelling(texts: readonly Text[], items: Items): Problem[] {
  const names = namesOf(items);
  const inText = (text: string) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)];
    const bare = words.map(([word]) => bareName(word));
    return words.flatMap((from, index) =>
      words.slice(index, index + MOST_WORDS).flatMap((to, more) => {
        const known = names.get(bare.slice(index, index + more + 1).join(' '));
        if (!known) return [];
        const written = text.slice(from.index, to.index + to[0].length);
        // What is not of one piece is no name.
        if (/[^\p{L}\p{N}\s'’.-]/u.test(written)) return [];
        if (known.some((name) => areAlike(name, written))) return [];
        return [{ found: written, hint: known[0]! }];
      }),
    );
  };
  const foreign = foreignPlaces(items);
  const ownNames = [...names.values()].flat();
  const placesIn = (text: string, language: Language) => {
    const met = foreign.filter((one) => one.language === language && text.includes(one.foreign));
    if (met.length === 0) return [];
    // Entr'Aide des Marolles keeps its name in any language.
    const rest = ownNames.reduce((left, name) => left.replaceAll(name, ''), text);
    return met
      .filter(({ foreign: name, own }) => abbreviates(rest, name) && !text.includes(own))
      .map(({ foreign: found, own: hint }) => ({ found, hint }));
  };
  return texts.flatMap((one) =>
    LANGUAGES.flatMap((language) =>
      [...inText(one.text[language]), ...placesIn(one.text[language], language)].map((found) =>
        warn(one, language, 'spelling', found),
      ),
    ),
  );
}
