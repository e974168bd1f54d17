import * as z from 'zod/mini';
import type { Edited } from './kept.ts';
import { localised, slug } from './common-schemas.ts';

/** What an id leads to. */
export type RefTarget = Edited | 'fiche' | 'commune' | 'theme' | 'audience';

/** What the form of the editors cannot tell from the shape of a field. */
interface FormMeta {
  /** It holds the id of something. */
  readonly to?: RefTarget;
  /** It takes more than a line. */
  readonly isLong?: true;
  readonly isPeriod?: true;
  /** It is a day, or no more than a month. */
  readonly isDate?: true;
  /** It is a picture, with all that is said of it. */
  readonly isPicture?: true;
  /** What is chosen is a claim: nobody is taken to have made it. */
  readonly isClaim?: true;
  /** Fixed once and for all, or filled in by a field of another kind. */
  readonly isHidden?: true;
}

export const formMeta = z.registry<FormMeta>();

const told = <T extends z.ZodMiniType>(schema: T, meta: FormMeta): T => {
  formMeta.add(schema, meta);
  return schema;
};

/** The id of something. */
export const idOf = (to: RefTarget) => told(z.string(), { to });
export const longText = told(localised.clone(), { isLong: true });
/** A period as EDTF. */
export const edtf = told(z.string(), { isPeriod: true });
/** A day or no more than a month, ISO 8601. */
export const verifiedDate = told(
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'date')),
  { isDate: true },
);
/** A picture, with all that is said of it. */
export const ofPicture = <T extends z.ZodMiniType>(schema: T): T =>
  told(schema, { isPicture: true });
/** A choice that is left open until somebody makes it. */
export const claim = <T extends z.ZodMiniType>(schema: T): T => told(schema, { isClaim: true });
/** A field that no form shows. */
export const hidden = <T extends z.ZodMiniType>(schema: T): T => told(schema, { isHidden: true });

hidden(slug);
