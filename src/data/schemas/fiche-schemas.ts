import { LANGUAGES } from '../../domain/languages.ts';
import * as z from 'zod/mini';
import { BASES, GLYPHS, ROLES } from '../../domain/model.ts';
import { colour, localised, slug } from './common-schemas.ts';
import { contact } from './contact-schema.ts';
import { edtf, idOf, longText } from './form-meta.ts';
import { pictured } from './picture-schema.ts';

const kinds = ['article', 'book', 'report', 'website', 'video', 'audio', 'page'] as const;

const reference = z.strictObject({
  title: z.string().check(z.minLength(1)),
  url: z.nullable(z.string()),
  language: z.nullable(z.enum(LANGUAGES)),
  kind: z.enum(kinds),
});

const evidence = {
  basis: z.enum(BASES),
  where: z.optional(z.string()),
  footnote: z.optional(z.int().check(z.positive())),
  on: z.optional(idOf('fiche')),
  variant: z.optional(z.string()),
  reason: z.optional(longText),
};

const fiche = {
  title: localised,
  summary: longText,
  readingMinutes: z.number().check(z.positive()),
  links: z.array(z.strictObject({ to: idOf('fiche'), ...evidence })),
  references: z.array(reference),
  ...pictured,
};

/** A statement in our own words, and the guide's heading that it comes from. */
const sourced = z.strictObject({ text: longText, where: z.string().check(z.minLength(1)) });

export const approach = z.strictObject({
  id: slug,
  ...fiche,
  shortTitle: localised,
  definition: z.optional(longText),
  principles: z.array(longText),
  comparison: z.optional(
    z.strictObject({ initiative: sourced, aim: sourced, power: sourced, origin: sourced }),
  ),
  colour,
  glyph: z.enum(GLYPHS),
});

export const challenge = z.strictObject({
  id: slug,
  ...fiche,
  question: z.optional(longText),
  tensions: z.optional(z.array(sourced)),
  waysForward: z.optional(z.array(sourced)),
});

/** What an organisation does in an initiative, and the guide's heading that says so. */
export const organisationRole = z.strictObject({
  organisation: idOf('organisation'),
  role: z.enum(ROLES),
  where: z.string().check(z.minLength(1)),
});

/** The properties of an initiative. */
export const initiative = z.strictObject({
  ...fiche,
  shortTitle: localised,
  inShort: z.optional(localised),
  initiators: z.array(idOf('organisation')).check(z.minLength(1)),
  roles: z.array(organisationRole),
  initiatorsAsStated: z.string(),
  places: z.array(idOf('place')).check(z.minLength(1)),
  areaAsStated: z.string(),
  areaAmbiguous: z.boolean(),
  period: z.nullable(edtf),
  periodAsStated: z.string(),
  themes: z.array(idOf('theme')),
  audiences: z.array(idOf('audience')),
  drawsOn: z.array(z.strictObject({ approach: idOf('approach'), ...evidence })),
  website: z.optional(z.string()),
  ...contact,
});
