import { eachLanguage, LANGUAGES, type Localised } from '../../../domain/languages.ts';
import { bareColumn, nameSpeaksFor } from './column-names.ts';
import type { Field } from './fields.ts';

/** A column that speaks in one language: its name ends so. */
const ENDING = new RegExp(` (${LANGUAGES.join('|')})$`);

/** The language that the name of a column ends in; undefined for none. */
const languageOf = (column: string) => ENDING.exec(bareColumn(column))?.[1];
const baseOf = (column: string) => bareColumn(column).replace(ENDING, '');

/**
 * The column that says the same in each language, such as `title_fr` beside `title_nl`, or `nom_fr`
 * beside `naam_nl`; else itself.
 */
export function inLanguages(column: string, field: Field, columns: readonly string[]): Localised {
  const own = languageOf(column);
  const isPlain = own === undefined;
  return eachLanguage((language) => {
    if (language === own) return column;
    const others = columns.filter((one) => languageOf(one) === language);
    return (
      others.find((one) => baseOf(one) === baseOf(column)) ??
      (isPlain ? undefined : others.find((one) => nameSpeaksFor(one, field) >= 0.7)) ??
      column
    );
  });
}
