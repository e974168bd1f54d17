import { FIRST_LANGUAGE, LANGUAGES } from '../../../domain/languages.ts';

/** The name of a column as a person may have left it: `Titel (fr) [title.fr]`, ` Title.FR `. */
export const keyIn = (head: string) => (/\[([\w.]+)\]\s*$/.exec(head)?.[1] ?? head).trim();

/** Columns that only our table has: a text in one language, and what no other table calls so. */
const OWN = new Set([
  ...['title', 'shortTitle', 'summary', 'inShort'].flatMap((name) =>
    LANGUAGES.map((language) => `${name}.${language}`),
  ),
  'initiatorsAsStated',
  'areaAsStated',
  'areaAmbiguous',
  'periodAsStated',
  'readingMinutes',
]);

/**
 * Whether the names of columns are those of our table: a column of ours besides the id or the title
 * that tells which initiative a row is. Somebody else's `id` and `themes` do not make a table ours.
 */
export const isOwnHead = (keys: readonly string[]): boolean =>
  (keys.includes('id') || keys.includes(`title.${FIRST_LANGUAGE}`)) &&
  keys.some((key) => OWN.has(key));
