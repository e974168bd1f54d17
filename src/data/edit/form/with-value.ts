import { valueAt } from '../../problems/json-path.ts';
import type { JsonPath } from '../../problems/read-json.ts';

/** A value with another at a path; undefined takes a field out. All else is the same as before. */
export function withValue(value: unknown, path: JsonPath, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = valueAt(value, [step]);
  const made = withValue(inner, rest, next);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return made === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, made);
  }
  const { [step]: _old, ...others } = (value ?? {}) as Record<string, unknown>;
  if (made === undefined) return others;
  // A field that was there keeps its place among the others.
  return typeof value === 'object' && value !== null && step in value
    ? { ...value, [step]: made }
    : { ...others, [step]: made };
}
