import { LANGUAGES } from '../../../domain/languages.ts';
import { valueAt } from '../../problems/json-path.ts';
import type { Entry, Field } from '../form/form.ts';

/**
 * Lists of things in one cell of a table: a line for each, its fields as `name=value` with bars
 * between them, such as `approach=empowerment | basis=named | where=title`. A bar, a backslash or
 * the end of a line within a value has a backslash before it.
 */

const escaped = (text: string) =>
  text.replace(/[\\|\n\r]/g, (sign) =>
    sign === '\n' ? '\\n' : sign === '\r' ? '\\r' : `\\${sign}`,
  );

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
const unescaped = (text: string) =>
  text.replace(/\\([^])/g, (_, sign: string) => SIGNS[sign] ?? sign);

/** Where the parts of a line begin and end: at bars that have no backslash before them. */
const partsOf = (line: string): string[] =>
  [...line.matchAll(/(?:[^|\\]|\\[^])+/g)]
    .map(([part]) => part.trim())
    .filter((part) => part !== '');

/** The fields of one thing of a list, each by the name that stands in the cell. */
function slots(of: Entry): readonly {
  readonly name: string;
  readonly path: readonly string[];
  readonly field: Field | null;
}[] {
  if (of.type === 'localised')
    return LANGUAGES.map((one) => ({ name: one, path: [one], field: null }));
  if (of.type !== 'group') return [];
  return of.fields.flatMap((field) =>
    field.entry.type === 'localised'
      ? LANGUAGES.map((one) => ({ name: `${field.name}.${one}`, path: [field.name, one], field }))
      : [{ name: field.name, path: [field.name], field }],
  );
}

/** Writes a list as the text of a cell. */
export function writeEntries(list: readonly unknown[], of: Entry): string {
  if (slots(of).length === 0) return list.map((one) => escaped(String(one))).join(' | ');
  return list
    .map((one) =>
      slots(of)
        .flatMap(({ name, path }) => {
          const value = valueAt(one, path) as string | number | null | undefined;
          return value === undefined || value === null ? [] : [`${name}=${escaped(String(value))}`];
        })
        .join(' | '),
    )
    .join('\n');
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', second] = path;
  if (second === undefined) target[first] = value;
  else target[first] = { ...(target[first] as object | undefined), [second]: value };
}

/** Reads the text of a cell as a list; gives the part of it that cannot be read where there is one. */
export function readEntries(
  text: string,
  of: Entry,
): { readonly list: readonly unknown[] } | { readonly bad: string } {
  const known = slots(of);
  if (known.length === 0) {
    return { list: text.split(/\r?\n/).flatMap(partsOf).map(unescaped) };
  }
  const list: unknown[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const made: Record<string, unknown> = {};
    for (const part of partsOf(line)) {
      const [, name = '', value = ''] = /^([\w.]+)\s*=\s?([^]*)$/.exec(part) ?? [];
      const slot = known.find((one) => one.name === name);
      if (!slot) return { bad: part };
      const isNumber = slot.field?.entry.type === 'number';
      put(made, slot.path, isNumber ? Number(value.replace(',', '.')) : unescaped(value));
    }
    // What may be nothing, and is not named, is nothing.
    for (const { path, field } of known) {
      if (field?.empty === 'null' && valueAt(made, path) === undefined) put(made, path, null);
    }
    list.push(made);
  }
  return { list };
}
