import { LANGUAGES, type Language, eachLanguage } from '../../../domain/languages.ts';
import type { Entry, Field } from '../form/form.ts';
import type { RefTarget } from '../../schemas/form-meta.ts';
import { readPair } from '../../other/positions/degrees.ts';
import type { Value } from '../edited-kinds.ts';
import { valueAt } from '../../problems/json-path.ts';
import { withValue } from '../form/with-value.ts';
import { asAnsi } from './as-ansi.ts';
import { readEntries, writeEntries } from './entry-text.ts';
import { readPeriodCell } from './period-cell.ts';
import { LINE_READERS, NO, readChoice, readChoices, YES } from './plain-cells.ts';

/** A column of the table of initiatives. */
export interface Column {
  /** As messages and files name it: `title.fr`, `period`. */
  readonly key: string;
  readonly field: Field;
  readonly language: Language | null;
}

/** What ids are called, and what names mean. */
export interface Names {
  readonly nameOf: (id: string) => string | undefined;
  /** The id of what is called so in any language; undefined where there is none. */
  readonly idOf: (name: string, to: RefTarget) => string | undefined;
}

/** A cell that says what cannot be; no field of an initiative is called so. */
export interface BadCell {
  readonly bad: string;
}

/** A picture is no text: it is added at the desk, and stays as it is. */
const isOfTable = ({ entry }: Field) => !(entry.type === 'list' && entry.of.type === 'picture');

/** The columns of a form: one for each language of a text. */
export function columnsOf(fields: readonly Field[]): readonly Column[] {
  return fields
    .filter(isOfTable)
    .flatMap((field): Column[] =>
      field.entry.type === 'localised'
        ? LANGUAGES.map((language) => ({ key: `${field.name}.${language}`, field, language }))
        : [{ key: field.name, field, language: null }],
    );
}

/** Between several names in a cell. */
const JOINT = ' | ';
const refOf = (entry: Entry): RefTarget | null => {
  if (entry.type === 'ref') return entry.to;
  return entry.type === 'list' ? refOf(entry.of) : null;
};

/** An id with what it is called, so that both people and we know what is meant. */
function named(id: string, { nameOf }: Names): string {
  const name = nameOf(id);
  return name === undefined || name === id ? id : `${name.replaceAll('|', '/')} [${id}]`;
}

/** What a cell says of an initiative. */
export function writeCell(fields: Value, { field, language }: Column, names: Names): string {
  const value = valueAt(fields, language ? [field.name, language] : [field.name]);
  if (value === undefined || value === null) return '';
  // A point is written as maps show it, latitude first.
  if (field.entry.type === 'point') return (value as number[]).toReversed().join(', ');
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) {
    const to = refOf(field.entry);
    if (to) return value.map((id: string) => named(id, names)).join(JOINT);
    return field.entry.type === 'list' ? writeEntries(value, field.entry.of) : '';
  }
  return typeof value === 'string' ? value : '';
}

/** The ids that a cell names; the part of it that names nothing where there is one. */
export function readRefs(text: string, to: RefTarget, names: Names): readonly string[] | BadCell {
  const ids: string[] = [];
  for (const part of text
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const id = /\[([a-z0-9-]+)\]$/.exec(part)?.[1] ?? names.idOf(part, to);
    if (id === undefined) return { bad: part };
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** What a cell means for its field; undefined for a field that is left out. */
function readValue(text: string, { field, language }: Column, was: unknown, names: Names): unknown {
  const { entry, empty } = field;
  if (language) return text;
  if (text.trim() === '' && empty !== null) return empty === 'null' ? null : undefined;
  const to = refOf(entry);
  if (to && entry.type === 'list') return readRefs(text, to, names);
  switch (entry.type) {
    case 'number': {
      const number = Number(text.trim().replace(',', '.'));
      return text.trim() === '' || Number.isNaN(number) ? { bad: text } : number;
    }
    case 'flag': {
      const word = text.trim().toLowerCase();
      if (YES.includes(word)) return true;
      return NO.includes(word) ? false : { bad: text };
    }
    case 'choice':
      return readChoice(text, entry.choices) ?? { bad: text };
    case 'point': {
      const pair = readPair(text);
      return pair ? [pair.lng, pair.lat] : { bad: text };
    }
    case 'list': {
      if (entry.of.type === 'choice') return readChoices(text, entry.of.choices) ?? { bad: text };
      const read = readEntries(text, entry.of);
      return 'bad' in read ? read : read.list;
    }
    case 'period':
      return readPeriodCell(text, typeof was === 'string' ? was : null);
    default: {
      const reader = LINE_READERS[field.name];
      return reader ? (reader(text, null) ?? { bad: text }) : text;
    }
  }
}

/** Whether a cell could not be read. */
export const isBad = (value: unknown): value is BadCell =>
  typeof value === 'object' && value !== null && 'bad' in value;

/** A cell as far as it can say the same: spreadsheets change the ends of lines and what stands around a text. */
const loose = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/**
 * The fields of an initiative with what a cell says; the same fields where it says what they say
 * already, however a spreadsheet wrote it.
 */
export function withCell(
  fields: Value,
  column: Column,
  text: string,
  names: Names,
): Value | BadCell {
  const said = loose(text);
  const was = loose(writeCell(fields, column, names));
  if (said === was || said === loose(asAnsi(was))) return fields;
  const { field, language } = column;
  const path = language ? [field.name, language] : [field.name];
  const value = readValue(said, column, valueAt(fields, path), names);
  if (isBad(value)) return value;
  if (language && field.empty === 'left-out') {
    const next = withValue(
      valueAt(fields, [field.name]) ?? eachLanguage(() => ''),
      [language],
      value,
    );
    const isBlank = Object.values(next as object).every((one) => one === '');
    return withValue(fields, [field.name], isBlank ? undefined : next) as Value;
  }
  return withValue(fields, path, value) as Value;
}
