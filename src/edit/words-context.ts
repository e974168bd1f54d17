import { createContext, useContext } from 'react';
import type { Edited } from '../data/edit/edited-kinds.ts';
import type { JsonPath } from '../data/problems/read-json.ts';
import { fieldNames } from '../i18n/field-key.ts';
import type { Words } from '../state/edit/say-difference.ts';

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words of the desk: what fields are called, what belongs in them, what ids mean. */
export function useEditorWords() {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useEditorWords needs a WordsProvider');
  const find = (part: 'field' | 'help', kind: Edited, path: JsonPath) =>
    fieldNames(kind, path)
      .map((name) => words.find(`${part}.${name}`))
      .find((text) => text !== undefined);
  return {
    words,
    of: (kind: Edited, path: JsonPath) => ({
      label: find('field', kind, path) ?? String(path.at(-1)),
      help: find('help', kind, path),
    }),
    /** A word to choose from, such as the name of a basis or of a level. */
    choice: (field: string, value: string) =>
      [
        `choice.${field}.${value}`,
        `${field}.${value}`,
        `organisation.${value}`,
        `spoken.${value}`,
        `field.${value}`,
      ]
        .map(words.find)
        .find((text) => text !== undefined) ?? value,
  };
}
