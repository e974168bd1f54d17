import { isRecord } from '../problems/is-record.ts';
import { fieldsOf, withFields, type Kept, type Value } from './edited-kinds.ts';

/** The pictures of a thing, as far as they can be read as such. */
export function picturesOf(kind: Kept, value: Value): readonly Value[] {
  const { pictures } = fieldsOf(kind, value);
  return Array.isArray(pictures) ? pictures.filter(isRecord) : [];
}

/** A thing with other pictures in the place of those that it has; without the field where none are left. */
export function withPictures(
  kind: Kept,
  value: Value,
  change: (pictures: readonly Value[]) => readonly Value[],
): Value {
  const { pictures, ...fields } = fieldsOf(kind, value);
  if (!Array.isArray(pictures)) return value;
  const next = change(picturesOf(kind, value));
  return withFields(kind, value, next.length > 0 ? { ...fields, pictures: next } : fields);
}

/** A picture by what is said of it, without the picture itself. */
export function withoutData({ data: _data, ...rest }: Value): Value {
  return rest;
}
