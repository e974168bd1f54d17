import type { Change } from '../../data/edit/patch/patch.ts';
import type { LogEntry } from '../../data/schemas/source-schemas.ts';
import { LANGUAGES, type Language } from '../../domain/languages.ts';
import { nameIn, sayChange, type Words } from './say-difference.ts';

/** Changes as the log of the data keeps them: said once, in every language, as they were made. */
export function logEntryOf(
  changes: readonly Change[],
  date: string,
  note: string,
  words: Readonly<Record<Language, Words>>,
): LogEntry {
  const inEach = <T>(make: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((one) => [one, make(one)])) as Record<Language, T>;
  return {
    date,
    note,
    changes: changes.map((change) => {
      const { kind, id, before, after } = change;
      const value = after ?? before ?? { id };
      return {
        kind,
        of: id,
        what: before === null ? 'new' : after === null ? 'gone' : 'changed',
        name: inEach((language) => nameIn(kind, value, language)),
        lines: inEach((language) => [...sayChange(change, words[language]).lines]),
      };
    }),
  };
}
