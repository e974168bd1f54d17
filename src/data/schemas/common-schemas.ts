import { eachLanguage } from '../../domain/languages.ts';
import * as z from 'zod/mini';
import { parseAddress } from '../../domain/lib/parse-address.ts';

/** Longer than any text of a fiche, in letters: what is beyond would hold up the page. */
const text = z.string().check(z.maxLength(20_000));
export const localised = z.strictObject(eachLanguage(() => text));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'));
export const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));

export const position = z.tuple([z.number(), z.number()]);
/** With more corners than this the map cannot draw a ring while somebody waits. */
const ring = z.array(position).check(z.maxLength(50_000));
export const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(ring),
});
export const multiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring)),
});

/** An address that a link may lead to: of the web, and nothing that a browser would run. */
const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/;
export const isWebAddress = (text: string): boolean =>
  WEB_ADDRESS.test(text) && parseAddress(text) !== null;
const webAddress = z.string().check(z.regex(WEB_ADDRESS));

/** An address for letters. */
export const email = z.string().check(z.regex(/^[^\s@?&]+@[^\s@?&]+\.[a-z]+$/));

export const guide = z.strictObject({
  title: localised,
  date: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  /** Where each of its editions is to be had. */
  urls: z.strictObject(eachLanguage(() => z.optional(webAddress))),
  /** As its colophon names them. */
  authors: z.array(z.strictObject({ given: z.string(), family: z.string() })),
  publisher: z.string(),
  publisherPlace: z.string(),
  /** Addresses for letters, as its colophon gives them. */
  contacts: z.optional(z.array(email)),
});

const TILE_ADDRESS = /^https:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[a-z0-9.-]+\/[^\s"<>;,]*$/;

/** An address for the Content-Security-Policy: https, one host, the three numbers of a tile. */
export const basemap = z.strictObject({
  id: slug,
  name: z.string().check(z.minLength(1)),
  url: z.string().check(z.regex(TILE_ADDRESS, 'tiles')),
  maxZoom: z.int().check(z.positive()),
  attribution: z.string().check(z.minLength(1)),
  terms: webAddress,
});
