import * as z from 'zod/mini';
import { eachLanguage } from '../../domain/languages.ts';
import { CONTRACT } from './contract.ts';
import { email, localised, slug } from './common-schemas.ts';

const code = z.string().check(z.regex(/^[A-Z]{2}$/, 'country'));
const texts = z.record(z.string(), z.string().check(z.maxLength(2000)));

/** How a language calls a kind of thing. */
const word = z.strictObject({
  one: z.string().check(z.minLength(1), z.maxLength(60)),
  many: z.string().check(z.minLength(1), z.maxLength(60)),
  gender: z.optional(z.enum(['m', 'f', 'de', 'het'])),
});
const wordInEach = z.optional(z.strictObject(eachLanguage(() => z.optional(word))));

/** `data/map.json`: what the map as a whole is. */
export const map = z.strictObject({
  contract: z.literal(CONTRACT),
  id: slug,
  name: localised,
  /** Language codes, the first the one that its titles are written in. */
  languages: z.array(z.string()),
  /** Locale of the formats of a language, where it is not that of the country. */
  locales: z.optional(z.record(z.string(), z.string())),
  /** ISO 3166-1. */
  countries: z.array(code),
  /** The box that the data lie in, in degrees; without it they may lie anywhere. */
  extent: z.optional(
    z.strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
  ),
  /** IANA name, where the country has several. */
  timeZone: z.optional(z.string()),
  /** Until when the data are known, where no guide says so. */
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/, 'date'))),
  /** Addresses for letters, where no guide gives any. */
  contacts: z.optional(z.array(email)),
  /** Whether the editors' handbook, which shows our own map, goes with the site. */
  handbook: z.optional(z.boolean()),
  words: z.optional(
    z.strictObject({
      approach: wordInEach,
      initiative: wordInEach,
      challenge: wordInEach,
      commune: wordInEach,
    }),
  ),
  /** Texts of the interface in the map's own words, by their key. */
  texts: z.optional(z.strictObject(eachLanguage(() => z.optional(texts)))),
});
