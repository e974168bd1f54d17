import { eachLanguage } from '../../domain/languages.ts';
import * as z from 'zod/mini';
import { TERM_KINDS } from '../../domain/model.ts';
import { localised, slug } from './common-schemas.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const each = <T extends z.ZodMiniType>(schema: T) =>
  z.strictObject(eachLanguage(() => z.optional(schema)));

/** A term of `data/glossary.json`. */
export const glossaryTerm = z.strictObject({
  id: slug,
  kind: z.enum(TERM_KINDS),
  term: localised,
  abbreviations: z.optional(each(text)),
  synonyms: z.optional(each(z.array(text))),
  note: z.optional(localised),
  uses: z.array(z.strictObject({ fiche: z.string(), where: text })).check(z.minLength(1)),
});
