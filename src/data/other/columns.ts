import { bareName } from '../../domain/bare-name.ts';
import { LANGUAGES } from '../../domain/model.ts';
import type { Table } from './table.ts';

/** What a column may be taken for. */
export const FIELDS = [
  'title',
  'summary',
  'initiator',
  'place',
  'lat',
  'lng',
  'period',
  'start',
  'end',
  'theme',
  'url',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column says what; a field without one is not said. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Names that columns have in the three languages, the more telling first; all bare. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'titel', 'titre', 'name', 'naam', 'nom', 'initiative', 'initiatief', 'label'],
  summary: ['summary', 'samenvatting', 'resume', 'description', 'beschrijving', 'omschrijving'],
  initiator: [
    'initiators',
    'initiator',
    'initiatiefnemer',
    'porteur',
    'organisation',
    'organisatie',
  ],
  place: [
    'places',
    'place',
    'plaats',
    'lieu',
    'commune',
    'gemeente',
    'postcode',
    'code postal',
    'city',
    'stad',
    'ville',
  ],
  lat: ['lat', 'latitude', 'breedtegraad', 'y'],
  lng: ['lng', 'lon', 'long', 'longitude', 'lengtegraad', 'x'],
  period: ['period', 'periode', 'years', 'jaren', 'annees'],
  start: [
    'start',
    'begin',
    'debut',
    'since',
    'sinds',
    'depuis',
    'year',
    'jaar',
    'annee',
    'from',
    'van',
    'vanaf',
    'de',
  ],
  end: ['end', 'einde', 'fin', 'until', 'tot', 'to', 'jusque', 'a'],
  theme: ['themes', 'theme', 'thema', 'category', 'categorie'],
  url: ['url', 'website', 'site', 'link', 'lien'],
};

/** A name without the language that it may end in, as in `title_nl`. */
const stem = (column: string) => bareName(column).replace(/ (nl|fr|en)$/, '');

/** What the columns of a table seem to say, by their names; a person looks at it before it counts. */
export function guessColumns({ columns }: Pick<Table, 'columns'>): Columns {
  const free = new Set(columns);
  const found: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const column = NAMES[field]
      .flatMap((name) => columns.filter((one) => free.has(one) && stem(one) === name))
      .at(0);
    if (column === undefined) continue;
    found[field] = column;
    free.delete(column);
  }
  return found;
}

/** The column that says the same in each language, such as `title_fr` beside `title_nl`; else itself. */
export function inLanguages(
  column: string,
  columns: readonly string[],
): Readonly<Record<(typeof LANGUAGES)[number], string>> {
  const base = /^(.*[^A-Za-z0-9])(nl|fr|en)$/i.exec(column);
  const of = (language: string) =>
    columns.find((one) => one.toLowerCase() === `${base?.[1] ?? ''}${language}`.toLowerCase()) ??
    column;
  return base
    ? { nl: of('nl'), fr: of('fr'), en: of('en') }
    : { nl: column, fr: column, en: column };
}

/** Columns as an address carries them; what it does not know is left out. */
export function readColumns(text: string): Columns {
  const params = new URLSearchParams(text);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = params.get(field);
      return column === null || column === '' ? [] : [[field, column.slice(0, 200)]];
    }),
  );
}

/** Writes columns for an address. */
export function writeColumns(columns: Columns): string {
  const entries = FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [[field, column]];
  });
  return new URLSearchParams(entries).toString();
}
