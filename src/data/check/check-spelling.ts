import { bareName } from '../../domain/bare-name.ts';
import { LANGUAGES } from '../../domain/model.ts';
import type { Items } from '../items.ts';
import type { Problem } from '../problems.ts';
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

/** Names of organisations that are written otherwise than the list of organisations has them. */
export function checkSpelling(texts: readonly Text[], items: Items): Problem[] {
  const names = namesOf(items);
  const inText = (text: string) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)];
    return words.flatMap((from, index) =>
      words.slice(index, index + MOST_WORDS).flatMap((to) => {
        const written = text.slice(from.index, to.index + to[0].length);
        // What is not of one piece is no name.
        if (/[^\p{L}\p{N}\s'’.-]/u.test(written)) return [];
        const known = names.get(bareName(written));
        if (!known || known.some((name) => areAlike(name, written))) return [];
        return [{ found: written, hint: known[0]! }];
      }),
    );
  };
  return texts.flatMap((one) =>
    LANGUAGES.flatMap((language) =>
      inText(one.text[language]).map((found) => warn(one, language, 'spelling', found)),
    ),
  );
}
