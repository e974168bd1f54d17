import type { LANGUAGES } from '../../../domain/model.ts';
import { bareColumn, nameSpeaksFor } from './column-names.ts';
import type { Field } from './fields.ts';

type InLanguages = Readonly<Record<(typeof LANGUAGES)[number], string>>;

/** The language that the name of a column ends in; undefined for none. */
const languageOf = (column: string) => / (nl|fr|en)$/.exec(bareColumn(column))?.[1];
const baseOf = (column: string) => bareColumn(column).replace(/ (nl|fr|en)$/, '');

/**
 * The column that says the same in each language, such as `title_fr` beside `title_nl`, or `nom_fr`
 * beside `naam_nl`; else itself.
 */
export function inLanguages(column: string, field: Field, columns: readonly string[]): InLanguages {
  const alone = { nl: column, fr: column, en: column };
  const own = languageOf(column);
  const isPlain = own === undefined;
  const of = (language: string) => {
    if (language === own) return column;
    const others = columns.filter((one) => languageOf(one) === language);
    return (
      others.find((one) => baseOf(one) === baseOf(column)) ??
      (isPlain ? undefined : others.find((one) => nameSpeaksFor(one, field) >= 0.7)) ??
      column
    );
  };
  const found = { nl: of('nl'), fr: of('fr'), en: of('en') };
  return Object.values(found).every((one) => one === column) ? alone : found;
}
