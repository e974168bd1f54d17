import { isRecord } from '../../problems/is-record.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import type { Change } from './patch.ts';

const picturesOf = (change: Pick<Change, 'kind'>, value: Value | null): readonly unknown[] => {
  const { pictures } = value ? fieldsOf(change.kind, value) : {};
  return Array.isArray(pictures) ? pictures : [];
};

/**
 * A change whose pictures are published by now, those by their file alone: what a person kept on this
 * device has the picture itself, and would seem to differ.
 * @param now what is published
 */
export function withLandedPictures(change: Change, now: Value | null): Change {
  const { kind, after } = change;
  const own = picturesOf(change, after);
  const landed = new Set(picturesOf(change, now).flatMap((one) => (isRecord(one) ? one.file : [])));
  if (!after || !own.some((one) => isRecord(one) && 'data' in one && landed.has(one.file))) {
    return change;
  }
  const pictures = own.map((one) => {
    if (!isRecord(one) || !landed.has(one.file)) return one;
    const { data: _data, ...rest } = one;
    return rest;
  });
  return { ...change, after: withFields(kind, after, { ...fieldsOf(kind, after), pictures }) };
}
