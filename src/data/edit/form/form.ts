import { eachLanguage, GUIDE_LANGUAGE } from '../../../domain/languages.ts';
import type * as z from 'zod/mini';
import { localised } from '../../schemas/common-schemas.ts';
import * as schemas from '../../schemas/source-schemas.ts';
import { isFeature, type Edited } from '../kinds.ts';

/** What an id leads to. */
export type Target = Edited | 'fiche' | 'commune' | 'theme' | 'audience';

/** What a field holds, and with it how it is filled in. */
export type Entry =
  | { readonly type: 'localised'; readonly isLong: boolean }
  | { readonly type: 'text' | 'number' | 'flag' | 'period' }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'ref'; readonly to: Target }
  | { readonly type: 'list'; readonly of: Entry }
  | { readonly type: 'group'; readonly fields: readonly Field[] };

/** One field of a form. */
export interface Field {
  readonly name: string;
  readonly entry: Entry;
  /** Whether it may be left out; `null` stands for nothing where the data ask for that. */
  readonly empty: 'left-out' | 'null' | null;
}

/** Ids of other things, by the field that holds them. */
const REFS: Readonly<Record<string, Target>> = {
  initiators: 'organisation',
  organisation: 'organisation',
  places: 'place',
  themes: 'theme',
  audiences: 'audience',
  approach: 'approach',
  to: 'fiche',
  on: 'fiche',
  within: 'place',
  spans: 'commune',
  neighbours: 'commune',
};
const LONG = new Set(['summary', 'definition', 'principles', 'text', 'reason', 'question']);

/** Fixed once and for all, or filled in by a field of another kind. */
const HIDDEN = new Set(['id', 'approximate', 'radius']);

type Schema = z.core.$ZodTypes;

function entryOf(schema: Schema, name: string): Entry {
  if ((schema as unknown) === localised) return { type: 'localised', isLong: LONG.has(name) };
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      if (GUIDE_LANGUAGE in def.shape) return { type: 'localised', isLong: false };
      return { type: 'group', fields: fieldsIn(def.shape as Record<string, Schema>) };
    case 'array':
      return { type: 'list', of: entryOf(def.element as Schema, name) };
    case 'optional':
    case 'nullable':
      return entryOf(def.innerType as Schema, name);
    case 'enum':
      return { type: 'choice', choices: Object.values(def.entries).map(String) };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'flag' };
    default: {
      const to = REFS[name];
      if (to) return { type: 'ref', to };
      return { type: name === 'period' ? 'period' : 'text' };
    }
  }
}

/** What may stand for nothing, looked for through the layers of a schema. */
function emptyOf({ _zod: { def } }: Schema): Field['empty'] {
  if (def.type === 'nullable') return 'null';
  if (def.type !== 'optional') return null;
  return 'left-out';
}

function fieldsIn(shape: Readonly<Record<string, Schema>>): Field[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    entry: entryOf(schema, name),
    empty: emptyOf(schema),
  }));
}

/** The fields of a kind of thing, from the schema that the door holds it to. */
export function formOf(kind: Edited): readonly Field[] {
  const schema = schemas[kind] as unknown as Schema;
  const entry = entryOf(schema, kind);
  if (entry.type !== 'group') return [];
  const properties = entry.fields.find(({ name }) => name === 'properties')?.entry;
  const fields = isFeature(kind) && properties?.type === 'group' ? properties.fields : entry.fields;
  return fields.filter(({ name }) => !HIDDEN.has(name));
}

/** A field that nothing is filled in of yet. */
export function blank({ type, ...entry }: Entry): unknown {
  switch (type) {
    case 'localised':
      return eachLanguage(() => '');
    case 'list':
      return [];
    case 'group':
      return blankFields((entry as { fields: readonly Field[] }).fields);
    case 'choice':
      return (entry as { choices: readonly string[] }).choices[0];
    case 'flag':
      return false;
    case 'period':
      return null;
    case 'number':
      return null;
    default:
      return '';
  }
}

/** All that a group asks for, with nothing filled in. */
export function blankFields(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, entry, empty }) => {
      if (empty === 'left-out') return [];
      return [[name, empty === 'null' ? null : blank(entry)]];
    }),
  );
}
