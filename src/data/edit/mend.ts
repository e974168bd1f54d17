import { LICENCES } from '../../domain/pictures/picture.ts';
import { fieldsOf, withFields, type Kept, type Value } from './edited-kinds.ts';
import { withPictures } from './with-pictures.ts';

/** Stands where nothing is written yet. */
export const GAP = '…';

/** What is put where a list may not be empty. */
interface Fillers {
  readonly organisation: string;
  readonly place: string;
}

const orGap = (value: unknown) => (value === '' ? GAP : value);
const isBlankList = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * A thing that is half filled in as its schema would have it, so that all else that is to be said of
 * it can be said. Never saved.
 */
export function mended(kind: Kept, value: Value, fillers: Fillers): Value {
  const fields: Record<string, unknown> = { ...fieldsOf(kind, value) };
  if ('readingMinutes' in fields && !(Number(fields.readingMinutes) > 0)) fields.readingMinutes = 1;
  if (isBlankList(fields.initiators)) fields.initiators = [fillers.organisation];
  if (isBlankList(fields.places)) fields.places = [fillers.place];
  if (Array.isArray(fields.references)) {
    fields.references = (fields.references as readonly Value[]).map((one) =>
      one.title === '' ? { ...one, title: GAP } : one,
    );
  }
  return withPictures(kind, withFields(kind, value, fields), (pictures) =>
    pictures.map((one) => ({
      ...one,
      maker: orGap(one.maker),
      source: orGap(one.source),
      licence: one.licence === '' ? LICENCES[0] : one.licence,
    })),
  );
}
