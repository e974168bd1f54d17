import type { JsonPath } from './read-json.ts';

/** `['drawsOn', 0, 'approach']` as an editor reads it: `drawsOn[0].approach`. */
export function writePath(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Reads `drawsOn[0].approach` as a path. */
export function readPath(field: string): JsonPath {
  return [...field.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, number]) =>
    number === undefined ? name! : Number(number),
  );
}

/** What stands at a path; undefined where the way there ends before. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}
