import * as z from 'zod';
import { GLYPHS } from '../../../src/domain/model.ts';

const text = z.string().trim().min(1);
/** One text for all languages, or one for each. */
const said = z.union([text, z.record(z.string(), text)]);
const word = z.strictObject({
  one: text,
  many: text,
  gender: z.enum(['m', 'f', 'de', 'het']).optional(),
});
const words = z.record(z.string(), word);

/** What `npm run new` has to know of a map, as a file of answers says it. */
export const answers = z.strictObject({
  name: said,
  tagline: said.optional(),
  /** The first is the one that titles are written in. */
  languages: z.array(text).min(1).max(5),
  /** ISO 3166-1. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  /** What the map is of; a region of its own. */
  area: said,
  /** Null for a map without one. */
  guide: z
    .strictObject({
      title: said,
      date: z.string().regex(/^\d{4}-\d{2}$/),
      url: z.url().optional(),
      publisher: text,
      place: text.default(''),
      authors: z.array(z.strictObject({ given: text, family: text })).default([]),
    })
    .nullable()
    .default(null),
  /** Until when the data are known, where there is no guide. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  contacts: z.array(z.email()).default([]),
  words: z
    .strictObject({
      approach: words.optional(),
      initiative: words.optional(),
      challenge: words.optional(),
      commune: words.optional(),
    })
    .default({}),
  /** What the map sorts its entries by, in the place of approaches; none for none. */
  categories: z
    .array(
      z.strictObject({
        name: said,
        summary: said.optional(),
        colour: z
          .string()
          .regex(/^#[0-9A-Fa-f]{6}$/)
          .optional(),
        glyph: z.enum(GLYPHS).optional(),
      }),
    )
    .default([]),
  /** GeoJSON of areas, beside the answers; each is matched with a place by its id, code or name. */
  borders: text.nullable().default(null),
  /** Whom the borders are owed to. */
  bordersBy: text.optional(),
  /** A table that the import door reads, beside the answers. */
  table: text.nullable().default(null),
  /** IANA name, where the country has several. */
  timeZone: z.string().optional(),
});
export type Answers = z.infer<typeof answers>;
export type Said = z.infer<typeof said>;

/** A text in each language: what is said once is the same in all. */
export const inEach = (text: Said, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    languages.map((one) => [
      one,
      typeof text === 'string' ? text : (text[one] ?? Object.values(text)[0] ?? ''),
    ]),
  );
