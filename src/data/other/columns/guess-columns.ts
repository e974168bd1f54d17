import { nameSpeaksFor } from './column-names.ts';
import { FIELDS, type Columns, type Field } from './fields.ts';
import { readDegrees, readPair } from '../positions/degrees.ts';
import type { Table } from '../rows.ts';

/** How sure a guess is: by name and cells, by one of both, or for want of a better one. */
export type Sureness = 'sure' | 'likely' | 'perhaps';

export interface Guess {
  readonly columns: Columns;
  readonly sureness: Readonly<Partial<Record<Field, Sureness>>>;
}

/** So many cells of a column are looked at. */
const SAMPLE = 200;

/** What the cells of a column are like: shares from 0 to 1 of those that say something. */
interface Cells {
  readonly count: number;
  /** Of all rows. */
  readonly fill: number;
  readonly distinct: number;
  readonly length: number;
  readonly text: number;
  readonly number: number;
  readonly decimal: number;
  readonly degrees: number;
  readonly pair: number;
  readonly web: number;
  readonly mail: number;
  readonly dialled: number;
  readonly postcode: number;
  readonly year: number;
  readonly dated: number;
  readonly place: number;
  readonly truth: number;
  /** Decimal degrees as of latitudes and longitudes in and around Belgium. */
  readonly north: number;
  readonly east: number;
}

const URL_LIKE = /^(https?:\/\/|www\.)\S+|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i;
const DATE_LIKE =
  /^\d{4}(-\d{2}){0,2}([ T].*)?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|\b(1[89]|20)\d{2}\b/;
const WORDY = /\p{L}{2}/u;

function cellsOf(table: Table, column: string, isPlace: (text: string) => boolean): Cells {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  const some = table.rows.filter((_, index) => index % step === 0);
  const said = some.map(({ cells }) => cells.get(column) ?? '').filter((cell) => cell !== '');
  const share = (fits: (cell: string) => boolean) =>
    said.length === 0 ? 0 : said.filter(fits).length / said.length;
  return {
    count: said.length,
    fill: some.length === 0 ? 0 : said.length / some.length,
    distinct: said.length === 0 ? 0 : new Set(said).size / said.length,
    length: said.reduce((sum, { length }) => sum + length, 0) / Math.max(1, said.length),
    text: share((cell) => WORDY.test(cell) && !URL_LIKE.test(cell) && !cell.includes('@')),
    number: share((cell) => Number.isFinite(readDegrees(cell))),
    decimal: share((cell) => /^-?\d+[.,]\d{2,}$/.test(cell)),
    degrees: share((cell) => Math.abs(readDegrees(cell)) <= 180),
    pair: share((cell) => readPair(cell) !== null || /^\s*\{.*"coordinates"/.test(cell)),
    web: share((cell) => URL_LIKE.test(cell.split(/\s/)[0]!)),
    mail: share((cell) => /^\S+@\S+\.\w+$/.test(cell)),
    dialled: share((cell) => /^[+(\d][\d\s/().-]{7,}/.test(cell)),
    postcode: share((cell) =>
      /^(B-?\s?)?[1-9]\d{3}(\.0|,0)?$|^\d{5}$|^\d{4} ?[A-Z]{2}$/.test(
        cell.split(/\s*[/|,]\s*/)[0]!,
      ),
    ),
    year: share((cell) => /^(1[89]|20)\d{2}(\.0)?$/.test(cell)),
    dated: share((cell) => DATE_LIKE.test(cell)),
    place: share((cell) => cell.length < 60 && isPlace(cell)),
    north: share((cell) => readDegrees(cell) > 49 && readDegrees(cell) < 52),
    east: share((cell) => readDegrees(cell) > 2 && readDegrees(cell) < 7),
    truth: share((cell) => /^(true|false|ja|nee|oui|non|yes|no|0|1|x)$/i.test(cell)),
  };
}

/** How well cells suit a field: 0 for not at all, 1 where anything of its kind will do. */
const SUITS: Readonly<Record<Field, (cells: Cells) => number>> = {
  title: ({ text, number, web, mail, pair, length, truth }) =>
    web > 0.5 || mail > 0.5 || pair > 0.5 || truth > 0.8
      ? 0
      : text > 0.3 || number > 0.9
        ? length > 160
          ? 0.4
          : text > 0.3
            ? 1
            : 0.3
        : 0,
  summary: ({ text, length }) => (text > 0.3 ? (length > 25 ? 1 : 0.6) : 0),
  initiator: ({ text }) => (text > 0.5 ? 1 : 0),
  place: ({ text, postcode, place, pair, length, web }) =>
    pair > 0.4 || web > 0.4 || length > 120
      ? 0
      : text > 0.4 || place > 0.3 || postcode > 0.6
        ? 1
        : 0,
  postcode: ({ postcode, number }) => (postcode > 0.5 ? 1 : number > 0.5 ? 0.5 : 0),
  address: ({ text, mail, web, pair }) =>
    text > 0.5 && mail < 0.3 && web < 0.3 && pair < 0.4 ? 1 : 0,
  lat: ({ number, pair }) => (number > 0.3 && pair < 0.5 ? 1 : 0),
  lng: ({ number, pair }) => (number > 0.3 && pair < 0.5 ? 1 : 0),
  point: ({ pair }) => (pair > 0.4 ? 1 : 0),
  period: ({ dated, count }) => (count === 0 ? 0 : dated > 0.2 ? 1 : 0.3),
  start: ({ dated, number, text }) => (dated > 0.2 ? 1 : number > 0.5 || text < 0.6 ? 0.5 : 0),
  end: ({ dated, number, text }) => (dated > 0.1 ? 1 : number > 0.5 || text < 0.9 ? 0.5 : 0),
  theme: ({ text, distinct, count, length, web, mail }) =>
    web > 0.3 || mail > 0.3 || text < 0.5 || length > 80
      ? 0
      : // What says the same everywhere parts nothing.
        count > 1 && distinct * count < 1.5
        ? 0.5
        : distinct < 0.8 || count < 12
          ? 1
          : 0.3,
  url: ({ web }) => (web > 0.3 ? 1 : 0),
  email: ({ mail }) => (mail > 0.3 ? 1 : 0),
  phone: ({ dialled }) => (dialled > 0.3 ? 1 : 0),
  openingHours: ({ count, web, mail }) => (count > 0 && web < 0.3 && mail < 0.3 ? 1 : 0),
};

/** What cells say by themselves, whatever their column is called; 0 where that tells too little. */
const TELLS: Readonly<Partial<Record<Field, (cells: Cells) => number>>> = {
  point: ({ pair, count }) => (pair > 0.8 && count > 0 ? 0.7 : 0),
  lat: ({ north, decimal }) => (north > 0.8 && decimal > 0.8 ? 0.3 : 0),
  lng: ({ east, decimal }) => (east > 0.8 && decimal > 0.8 ? 0.3 : 0),
  email: ({ mail }) => (mail > 0.8 ? 0.3 : 0),
  url: ({ web, distinct, count }) => (web > 0.8 && (distinct > 0.3 || count < 5) ? 0.3 : 0),
  place: ({ place, number }) => (place > 0.7 && number < 0.5 ? 0.5 : 0),
  postcode: ({ postcode, place, year, number }) =>
    postcode > 0.9 && place > 0.7 && year < 0.5 && number > 0 ? 0.4 : 0,
};

/** Less than this is no guess. */
const LEAST = 0.25;

/** In what order fields take the columns that speak for several alike. */
const EAGER: readonly Field[] = [
  'point',
  'lat',
  'lng',
  'title',
  'postcode',
  'place',
  'address',
  'start',
  'end',
  'period',
  'url',
  'email',
  'phone',
  'openingHours',
  'summary',
  'initiator',
  'theme',
];

/** The best column for a title where none is called so: short texts that differ, the first of them. */
function titleFor(
  table: Table,
  looks: ReadonlyMap<string, Cells>,
  found: Partial<Record<Field, string>>,
): string | undefined {
  const taken = new Set(
    (
      [
        'summary',
        'url',
        'email',
        'phone',
        'lat',
        'lng',
        'point',
        'start',
        'end',
        'period',
        'postcode',
      ] as const
    ).map((field) => found[field]),
  );
  const score = (column: string) => {
    const { text, distinct, fill, length, web, mail, pair } = looks.get(column)!;
    if (text < 0.5 || web > 0.3 || mail > 0.3 || pair > 0.3) return 0;
    const used = column === found.place || column === found.theme ? 0.5 : 1;
    return distinct * fill * used * (length > 100 ? 0.3 : 1);
  };
  return table.columns
    .filter((column) => !taken.has(column) && score(column) > 0)
    .reduce<string | undefined>(
      (best, one) => (best !== undefined && score(best) * 1.2 >= score(one) ? best : one),
      undefined,
    );
}

/**
 * What the columns of a table seem to say, by their names and by their cells, and how sure that is;
 * a person looks at it before it counts.
 * @param isPlace whether a text names a place that is known
 */
export function guessColumns(
  table: Table,
  isPlace: (text: string) => boolean = () => false,
): Guess {
  const looks = new Map(table.columns.map((one) => [one, cellsOf(table, one, isPlace)]));
  const drawn = table.rows.filter(({ geometry }) => geometry !== null).length;
  // What is drawn needs no coordinates.
  const isDrawn = drawn > table.rows.length / 2;
  const skipped: readonly Field[] = isDrawn ? ['lat', 'lng', 'point'] : [];
  const offers = EAGER.filter((field) => !skipped.includes(field)).flatMap((field, turn) =>
    table.columns.map((column, index) => {
      const cells = looks.get(column)!;
      // What is called by its letter has no name: a year in it is when it began, more often than not.
      const isNameless = /^\[[A-Z]+\]$/.test(column);
      const name =
        isNameless && field === 'start' && cells.year > 0.8 ? 0.4 : nameSpeaksFor(column, field);
      const suits = cells.count === 0 ? (name >= 0.7 ? 0.5 : 0) : SUITS[field](cells);
      const score = Math.max(name * suits, TELLS[field]?.(cells) ?? 0);
      return { field, column, name, suits, score, turn, index };
    }),
  );
  const found: Partial<Record<Field, string>> = {};
  const sureness: Partial<Record<Field, Sureness>> = {};
  const free = new Set(table.columns);
  for (const { field, column, name, suits } of offers
    .filter((one) => one.score >= LEAST)
    .sort((a, b) => b.score - a.score || a.turn - b.turn || a.index - b.index)) {
    if (found[field] !== undefined || !free.has(column)) continue;
    found[field] = column;
    free.delete(column);
    sureness[field] = name >= 0.7 && suits === 1 ? 'sure' : 'likely';
  }
  // One half of a spot says nothing; nor do two ways to say it.
  if (found.lat === undefined || found.lng === undefined || found.point !== undefined) {
    const isPair = found.lat !== undefined && found.lng !== undefined;
    const drop: readonly Field[] = isPair ? ['point'] : ['lat', 'lng'];
    for (const field of drop) Reflect.deleteProperty(found, field);
  }
  if (found.title === undefined) {
    const title = titleFor(table, looks, found);
    if (title !== undefined) {
      found.title = title;
      sureness.title = 'perhaps';
      for (const field of ['address', 'initiator'] as const) {
        if (found[field] === title) Reflect.deleteProperty(found, field);
      }
    }
  }
  return {
    columns: Object.fromEntries(
      FIELDS.flatMap((field) => (found[field] === undefined ? [] : [[field, found[field]]])),
    ),
    sureness,
  };
}
