import { eachLanguage, FIRST_LANGUAGE } from '../../../domain/languages.ts';
import type * as z from 'zod/mini';
import { formMeta, type RefTarget } from '../../schemas/form-meta.ts';
import * as schemas from '../../schemas/source-schemas.ts';
import { isFeature, type Edited } from '../edited-kinds.ts';

/** What a field holds, and with it how it is filled in. */
export type Entry =
  | { readonly type: 'localised'; readonly isLong: boolean }
  | { readonly type: 'text' | 'number' | 'flag' | 'period' | 'position' | 'point' | 'date' }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly isClaim: boolean }
  | { readonly type: 'ref'; readonly to: RefTarget }
  | { readonly type: 'list'; readonly of: Entry }
  | { readonly type: 'group'; readonly fields: readonly Field[] }
  | { readonly type: 'picture'; readonly fields: readonly Field[] };

/** One field of a form. */
export interface Field {
  readonly name: string;
  readonly entry: Entry;
  /** Whether it may be left out; `null` stands for nothing where the data ask for that. */
  readonly empty: 'left-out' | 'null' | null;
}

type Schema = z.core.$ZodTypes;

/** A schema without the layers that let it be left out. */
function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  const isLayer = def.type === 'optional' || def.type === 'nullable';
  return isLayer ? bare(def.innerType as Schema) : schema;
}

function entryOf(layered: Schema): Entry {
  const schema = bare(layered);
  const {
    to,
    isLong = false,
    isPeriod,
    isDate,
    isPicture,
    isClaim = false,
  } = formMeta.get(schema) ?? {};
  if (to) return { type: 'ref', to };
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      if (FIRST_LANGUAGE in def.shape) return { type: 'localised', isLong };
      return {
        type: isPicture ? 'picture' : 'group',
        fields: fieldsIn(def.shape as Record<string, Schema>),
      };
    case 'array':
      return { type: 'list', of: entryOf(def.element as Schema) };
    case 'enum':
      return { type: 'choice', choices: Object.values(def.entries).map(String), isClaim };
    case 'tuple':
      return { type: 'point' };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'flag' };
    default:
      return { type: isPeriod ? 'period' : isDate ? 'date' : 'text' };
  }
}

/** What may stand for nothing, looked for through the layers of a schema. */
function emptyOf({ _zod: { def } }: Schema): Field['empty'] {
  if (def.type === 'nullable') return 'null';
  if (def.type !== 'optional') return null;
  return 'left-out';
}

function fieldsIn(shape: Readonly<Record<string, Schema>>): Field[] {
  return Object.entries(shape)
    .filter(([, schema]) => !formMeta.get(bare(schema))?.isHidden)
    .map(([name, schema]) => ({ name, entry: entryOf(schema), empty: emptyOf(schema) }));
}

/** The fields of a kind of thing, from the schema that the data are held to. */
export function formOf(kind: Edited): readonly Field[] {
  const entry = entryOf(schemas[kind]);
  if (entry.type !== 'group') return [];
  const properties = entry.fields.find(({ name }) => name === 'properties')?.entry;
  return isFeature(kind) && properties?.type === 'group' ? properties.fields : entry.fields;
}

/** A field that nothing is filled in of yet. */
export function blank(entry: Entry): unknown {
  switch (entry.type) {
    case 'localised':
      return eachLanguage(() => '');
    case 'list':
      return [];
    case 'group':
    case 'picture':
      return blankFields(entry.fields);
    case 'choice':
      return entry.isClaim ? '' : entry.choices[0];
    case 'flag':
      return false;
    case 'period':
    case 'number':
    case 'position':
    case 'point':
      return null;
    case 'text':
    case 'date':
    case 'ref':
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
