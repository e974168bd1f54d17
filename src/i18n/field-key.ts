import type { MessageKey } from './messages.ts';

const LISTS: Readonly<Record<string, string>> = { references: 'reference' };

/**
 * The names that the texts may have a field under, the most telling first.
 * @param kind of thing that the field belongs to, such as `place`
 * @param path of the field in the thing, with or without `properties` and numbers
 */
export function fieldNames(kind: string, path: readonly (string | number)[]): readonly string[] {
  const names = path.filter((step): step is string => typeof step === 'string');
  const last = names.at(-1) ?? '';
  const parent = names.at(-2) ?? kind;
  return [`${LISTS[parent] ?? parent}.${last}`, `${kind}.${last}`, last];
}

/** The key of what a field is called in the interface; undefined for one without a name. */
export function fieldKey(
  kind: string,
  path: readonly (string | number)[],
  texts: Readonly<Record<string, unknown>>,
  part: 'field' | 'help' = 'field',
): MessageKey | undefined {
  const name = fieldNames(kind, path).find((one) => `${part}.${one}` in texts);
  return name === undefined ? undefined : (`${part}.${name}` as MessageKey);
}
