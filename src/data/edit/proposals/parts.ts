import { isLanguage } from '../../../domain/languages.ts';
import { isRecord } from '../../problems/is-record.ts';
import { valueAt, writePath } from '../../problems/json-path.ts';
import type { JsonPath } from '../../problems/read-json.ts';
import { fieldsOf, isFeature, type Kept, type Value } from '../edited-kinds.ts';
import { withValue } from '../form/with-value.ts';
import type { Change } from '../patch/patch.ts';
import { alike } from '../patch/same.ts';

/** A part of a change that can be taken by itself: a field, or one language of a text. */
export interface Part {
  /** Where it is within the fields of the thing: `title.fr`; by this it is known. */
  readonly key: string;
  readonly path: JsonPath;
  readonly before: unknown;
  readonly after: unknown;
  /** What is there now; something else than before where others changed it. */
  readonly now: unknown;
  readonly isStale: boolean;
}

const isText = (value: unknown): value is Value =>
  isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLanguage);

/** The way to a field from the whole of a thing: properties of a feature lie deeper, its geometry does not. */
const wholePath = (kind: Kept, path: JsonPath): JsonPath =>
  isFeature(kind) && path[0] !== 'geometry' ? ['properties', ...path] : path;

const partsIn = (kind: Kept, value: Value | null): Value =>
  value === null
    ? {}
    : isFeature(kind)
      ? { ...fieldsOf(kind, value), geometry: value.geometry }
      : value;

/**
 * The parts of a change to something that is there, each held against what it is now. Those that are there
 * already are left out.
 * @param now the thing as it is; null where it is gone
 */
export function partsOf({ kind, before, after }: Change, now: Value | null): readonly Part[] {
  const [was, wish, is] = [before, after, now].map((one) => partsIn(kind, one)) as [
    Value,
    Value,
    Value,
  ];
  const paths = [...new Set([...Object.keys(was), ...Object.keys(wish)])].flatMap(
    (field): JsonPath[] => {
      const [old, next] = [was[field], wish[field]];
      if (!isText(next) || (old !== undefined && !isText(old))) return [[field]];
      return [...new Set([...Object.keys(old ?? {}), ...Object.keys(next)])].map((one) => [
        field,
        one,
      ]);
    },
  );
  return paths.flatMap((path): Part[] => {
    const [old, next, here] = [was, wish, is].map((one) => valueAt(one, path));
    if (alike(old, next) || alike(next, here)) return [];
    const isStale = !alike(old, here);
    return [{ key: writePath(path), path, before: old, after: next, now: here, isStale }];
  });
}

/** A thing with some parts of a change in it. */
export function withParts(now: Value, kind: Kept, parts: readonly Part[]): Value {
  return parts.reduce<Value>(
    (value, { path, after }) => withValue(value, wholePath(kind, path), after) as Value,
    now,
  );
}
