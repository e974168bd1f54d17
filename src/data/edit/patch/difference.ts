import { isRecord } from '../../problems/is-record.ts';
import type { Kept, Value } from '../edited-kinds.ts';
import { fieldsOf, isFeature } from '../edited-kinds.ts';
import type { JsonPath } from '../../problems/read-json.ts';
import { same } from './same.ts';

/** One thing that is said otherwise: what was there, and what is now; undefined for nothing. */
export interface Difference {
  /** Within the fields of the thing, such as `['title', 'fr']`. */
  readonly path: JsonPath;
  readonly before: unknown;
  readonly after: unknown;
}

/** By what one of a list is known again when something else of it changes. */
const NAMES = ['to', 'approach', 'organisation', 'title', 'where', 'url', 'date'];

const nameOf = (value: unknown): unknown =>
  isRecord(value) ? NAMES.map((name) => value[name]).find((one) => one !== undefined) : value;

function betweenLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
): Difference[] {
  const rest = [...before];
  const found: Difference[] = [];
  /** Takes the first that fits out of those that are left of before. */
  const take = (fits: (one: unknown) => boolean) => {
    const index = rest.findIndex(fits);
    return index < 0 ? undefined : { value: rest.splice(index, 1)[0] };
  };
  const kept = after.map((one) => take((old) => same(old, one)) !== undefined);
  for (const [index, one] of after.entries()) {
    if (kept[index]) continue;
    const old = isRecord(one) ? take((other) => same(nameOf(other), nameOf(one))) : undefined;
    const at = [...path, index];
    if (old) found.push(...between(old.value, one, at));
    else found.push({ path: at, before: undefined, after: one });
  }
  found.push(...rest.map((old) => ({ path: [...path, -1], before: old, after: undefined })));
  // The same things in another order.
  return found.length > 0 || same(before, after) ? found : [{ path, before, after }];
}

/** Whether a value is a list of things; numbers beside each other, such as a position, are one thing. */
export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && typeof value[0] !== 'number';

function between(before: unknown, after: unknown, path: JsonPath): Difference[] {
  if (same(before, after)) return [];
  if (isList(before) && isList(after)) {
    return betweenLists(before, after, path);
  }
  if (isRecord(before) && isRecord(after) && before.type === after.type) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => between(before[key], after[key], [...path, key]));
  }
  return [{ path, before, after }];
}

/** What is said otherwise of one thing, field by field; its geometry as a whole. */
export function differences(kind: Kept, before: Value, after: Value): readonly Difference[] {
  const fields = between(fieldsOf(kind, before), fieldsOf(kind, after), []);
  if (!isFeature(kind) || same(before.geometry, after.geometry)) return fields;
  return [...fields, { path: ['geometry'], before: before.geometry, after: after.geometry }];
}
