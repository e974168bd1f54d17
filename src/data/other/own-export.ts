import { LANGUAGES, type Language, type Localised } from '../../domain/languages.ts';
import type { OpenedFile } from './read/open-file.ts';
import { isRecord } from '../problems/is-record.ts';
import type { GridRow, Table } from './rows.ts';
import { isOwnHead, keyIn } from './columns/own-head.ts';
import { CONTACT_COLUMNS, type ContactColumn } from '../publish/formats/csv.ts';
import { withoutGuard, type Rows } from '../publish/csv-text.ts';

/** What is told apart by: the initiatives that lie on the desk. */
export type Ours = readonly { readonly id: string; readonly title: Localised }[];

const JOINT = ' | ';

const filled = ({ cells }: GridRow) => cells.some((cell) => cell !== '');

/** The published CSV in the columns of the table of the desk; what only follows from the rest is left out. */
const PUBLISHED: Readonly<Record<string, string>> = {
  id: 'id',
  ...Object.fromEntries(
    ['title', 'summary'].flatMap((name) =>
      LANGUAGES.map((language) => [`${name}_${language}`, `${name}.${language}`]),
    ),
  ),
  initiators: 'initiators',
  initiatorsAsStated: 'initiatorsAsStated',
  placeIds: 'places',
  areaAsStated: 'areaAsStated',
  period: 'period',
  periodAsStated: 'periodAsStated',
  readingMinutes: 'readingMinutes',
  themes: 'themes',
  audiences: 'audiences',
  ...Object.fromEntries(CONTACT_COLUMNS.map((name) => [name, name])),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [`whoMayCome_${language}`, `whoMayCome.${language}`]),
  ),
};

/** A date of a spreadsheet as its readers see it: what was typed may have been its month. */
const asSeen = (cell: string) =>
  cell.replace(
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (_, year: string, month: string, day: string) => `${Number(day)}/${month}/${year}`,
  );

function ofGrid(rows: readonly GridRow[], isTyped = false): Rows | null {
  const [head, ...body] = rows.filter(filled);
  if (!head) return null;
  const cells = ({ cells: own }: GridRow) =>
    own.map((cell) => (isTyped ? asSeen(withoutGuard(cell)) : withoutGuard(cell)));
  const isPublished = ['title_nl', 'placeIds', 'drawsOn'].every((one) => head.cells.includes(one));
  if (!isPublished) {
    return isOwnHead(head.cells.map(keyIn)) ? [head, ...body].map(cells) : null;
  }
  const at = head.cells.flatMap((name, index) => (name in PUBLISHED ? [index] : []));
  return [
    at.map((index) => PUBLISHED[head.cells[index]!]!),
    ...body.map((row) => at.map((index) => withoutGuard(row.cells[index] ?? ''))),
  ];
}

const FIELDS = [
  'initiatorsAsStated',
  'areaAsStated',
  'period',
  'periodAsStated',
  'readingMinutes',
] as const;
const LISTS = ['initiators', 'places', 'themes', 'audiences'] as const;
const TEXTS = ['title', 'shortTitle', 'summary'] as const;

/** A field of a contact as our table has it: points with their latitude first. */
function contactText(name: ContactColumn, value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  const parts = value.map(String);
  return name === 'addressPoint' ? parts.toReversed().join(', ') : parts.join(JOINT);
}

/** Features of the published contract as rows of our table. */
function ofContract(features: readonly unknown[]): Rows {
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const ids = (value: unknown) =>
    Array.isArray(value) ? value.map((one) => text(isRecord(one) ? one.id : one)).join(JOINT) : '';
  const said = features
    .filter(isRecord)
    .map((one) => (isRecord(one.properties) ? one.properties : {}));
  // A file from before there were such fields says nothing of them, and takes none away.
  const contact = CONTACT_COLUMNS.filter((name) => said.some((own) => own[name] != null));
  const texts = [...TEXTS, ...(said.some(({ whoMayCome }) => whoMayCome) ? ['whoMayCome'] : [])];
  const head = [
    'id',
    ...texts.flatMap((name) => LANGUAGES.map((language) => `${name}.${language}`)),
    ...FIELDS,
    ...LISTS,
    ...contact,
  ];
  const rows = features.filter(isRecord).map(({ id, properties }) => {
    const own = isRecord(properties) ? properties : {};
    return [
      text(id),
      ...texts.flatMap((name) => {
        const inEach = own[name];
        return LANGUAGES.map((language) => (isRecord(inEach) ? text(inEach[language]) : ''));
      }),
      ...FIELDS.map((name) => text(own[name])),
      ...LISTS.map((name) => ids(own[name])),
      ...contact.map((name) => contactText(name, own[name])),
    ];
  });
  return [head, ...rows];
}

/** The language in which most of some titles are ours. */
function languageOf(titles: ReadonlyMap<string, string>, ours: Ours): Language {
  const count = (language: Language) =>
    ours.filter(({ id, title }) => titles.get(id) === title[language]).length;
  return LANGUAGES.reduce((best, one) => (count(one) > count(best) ? one : best));
}

const has = (columns: readonly string[], ...names: readonly string[]) =>
  names.every((one) => columns.includes(one));
const isKml = (columns: readonly string[]) =>
  has(columns, 'name', 'description', 'initiators', 'period', 'place', 'id');
const isJsonLd = (columns: readonly string[]) =>
  has(columns, 'identifier', 'name', 'description', 'areaServed', '@type');

/** Whether a file has a form that we write ourselves, so that nobody need say what its columns mean. */
export function isOwnExport(file: OpenedFile): boolean {
  if (file.kind !== 'parts' || file.parts.length !== 1) return file.kind === 'contract';
  const [part] = file.parts;
  if (part?.body.kind === 'grid') return ofGrid(part.body.rows) !== null;
  const { columns } = part!.body.table;
  return isKml(columns) || isJsonLd(columns);
}

/** Our KML and our JSON-LD, which say part of what we know, in one language. */
function ofRecords({ columns, rows }: Table, ours: Ours): Rows | null {
  const isMap = isKml(columns);
  if (!isMap && !isJsonLd(columns)) return null;
  const longestFirst = [...ours].sort((a, b) => b.id.length - a.id.length);
  const idOf = (stated: string) =>
    !isMap
      ? stated
      : longestFirst.find(({ id }) => stated === id || stated.startsWith(`${id}-`))?.id;
  const byId = new Map<string, ReadonlyMap<string, string>>();
  for (const { cells } of rows) {
    const id = idOf(cells.get(isMap ? 'id' : 'identifier') ?? '');
    if (id !== undefined && !byId.has(id)) byId.set(id, cells);
  }
  if (byId.size === 0) return null;
  const titles = new Map([...byId].map(([id, cells]) => [id, cells.get('name') ?? '']));
  const language = languageOf(titles, ours);
  const named = [`title.${language}`, `summary.${language}`, ...(isMap ? ['period'] : [])];
  const keys = ['name', 'description', ...(isMap ? ['period'] : [])];
  return [
    ['id', ...named],
    ...[...byId].map(([id, cells]) => [id, ...keys.map((key) => cells.get(key) ?? '')]),
  ];
}

/**
 * The rows of our table that a file of ours says, whatever form of ours it has; null for a file of
 * somebody else.
 */
export function rowsOfOwnExport(file: OpenedFile, ours: Ours): Rows | null {
  if (file.kind === 'none') return null;
  if (file.kind === 'contract') return ofContract(file.features);
  const [part] = file.parts;
  if (!part) return null;
  const { body } = part;
  return body.kind === 'grid' ? ofGrid(body.rows, body.isTyped) : ofRecords(body.table, ours);
}
