import * as z from 'zod/mini';
import { LANDMARK_KINDS } from '../domain/locality.ts';
import { BASES, GLYPHS, PLACE_LEVELS } from '../domain/model.ts';

export const localised = z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() });
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'));
const kinds = ['article', 'book', 'report', 'website', 'video', 'audio', 'page'] as const;

const evidence = {
  basis: z.enum(BASES),
  where: z.optional(z.string()),
  footnote: z.optional(z.int().check(z.positive())),
  on: z.optional(z.string()),
  variant: z.optional(z.string()),
  reason: z.optional(localised),
};

export const drawsOn = z.strictObject({ approach: z.string(), ...evidence });
export const ficheLink = z.strictObject({ to: z.string(), ...evidence });
export const reference = z.strictObject({
  title: z.string().check(z.minLength(1)),
  url: z.nullable(z.string()),
  language: z.nullable(z.enum(['nl', 'fr', 'en'])),
  kind: z.enum(kinds),
});

const fiche = {
  title: localised,
  summary: localised,
  readingMinutes: z.number().check(z.positive()),
  links: z.array(ficheLink),
  references: z.array(reference),
};

/** A statement in our own words, and the guide's heading that it comes from. */
const sourced = z.strictObject({ text: localised, where: z.string().check(z.minLength(1)) });
const comparison = z.strictObject({
  initiative: sourced,
  aim: sourced,
  power: sourced,
  origin: sourced,
});

export const approach = z.strictObject({
  id: slug,
  ...fiche,
  shortTitle: localised,
  definition: z.optional(localised),
  principles: z.array(localised),
  comparison: z.optional(comparison),
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
  glyph: z.enum(GLYPHS),
});
export const challenge = z.strictObject({
  id: slug,
  ...fiche,
  question: z.optional(localised),
  tensions: z.optional(z.array(sourced)),
  waysForward: z.optional(z.array(sourced)),
});

export const organisation = z.strictObject({
  id: slug,
  name: localised,
  aliases: z.optional(z.array(z.string())),
  kind: z.enum([
    'association',
    'collective',
    'federation',
    'public',
    'school',
    'health-centre',
    'network',
    'company',
  ]),
  website: z.nullable(z.string()),
});

const term = z.strictObject({ id: slug, label: localised });
export const vocabulary = z.strictObject({ themes: z.array(term), audiences: z.array(term) });

export const guide = z.strictObject({
  title: localised,
  date: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  urls: z.strictObject({ nl: z.string(), fr: z.string() }),
  /** As its colophon names them. */
  authors: z.array(z.strictObject({ given: z.string(), family: z.string() })),
  publisher: z.string(),
  publisherPlace: z.string(),
});

const postcode = z.string().check(z.regex(/^[1-9]\d{3}$/, 'digits'));

const position = z.tuple([z.number(), z.number()]);
const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(position)),
});
const multiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
});
const point = z.strictObject({ type: z.literal('Point'), coordinates: position });
const area = z.discriminatedUnion('type', [polygon, multiPolygon]);
const geometry = z.discriminatedUnion('type', [point, polygon, multiPolygon]);

export const initiative = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.nullable(geometry),
  properties: z.strictObject({
    ...fiche,
    shortTitle: localised,
    inShort: z.optional(localised),
    initiators: z.array(z.string()).check(z.minLength(1)),
    partners: z.array(z.string()),
    initiatorsAsStated: z.string(),
    places: z.array(z.string()).check(z.minLength(1)),
    areaAsStated: z.string(),
    areaAmbiguous: z.boolean(),
    period: z.nullable(z.string()),
    periodAsStated: z.string(),
    themes: z.array(z.string()),
    audiences: z.array(z.string()),
    drawsOn: z.array(drawsOn),
  }),
});

export const place = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.nullable(geometry),
  properties: z.strictObject({
    level: z.enum(PLACE_LEVELS),
    name: z.strictObject({ nl: z.string(), fr: z.string(), en: z.optional(z.string()) }),
    aliases: z.optional(z.array(z.string())),
    nis: z.optional(z.string()),
    within: z.optional(z.nullable(z.string())),
    spans: z.optional(z.array(z.string())),
    /** Ids of the communes that it borders; saying it of one of the two is enough. */
    neighbours: z.optional(z.array(z.string())),
    postcodes: z.optional(z.array(postcode)),
    areaKm2: z.optional(z.number().check(z.positive())),
    approximate: z.optional(z.boolean()),
    radius: z.optional(z.number().check(z.positive())),
    note: z.optional(z.string()),
  }),
});

export const landmark = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: point,
  properties: z.strictObject({
    kind: z.enum(LANDMARK_KINDS),
    /** NIS code. */
    commune: z.string(),
    name: z.strictObject({ nl: z.string(), fr: z.string(), en: z.optional(z.string()) }),
    /** Spoken forms, for search. */
    aliases: z.optional(z.array(z.string())),
    postcodes: z.optional(z.array(postcode)),
  }),
});

/** What GeoNames does not say of a town: its name per language and its postcodes. */
export const town = z.strictObject({
  /** NIS code of its commune, as GeoNames has it. */
  nis: z.string().check(z.regex(/^\d{5}$/, 'digits')),
  /** Its name in GeoNames. */
  geonames: z.string().check(z.minLength(1)),
  name: z.optional(localised),
  /** Other names to find it by, such as that of the commune that it is the seat of. */
  aliases: z.optional(z.array(z.string())),
  postcodes: z.optional(z.array(postcode)),
});

/** A river or canal, for orientation. */
export const water = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.strictObject({
    type: z.literal('LineString'),
    coordinates: z.array(position).check(z.minLength(2)),
  }),
  properties: z.strictObject({ name: localised }),
});

const TILE_ADDRESS = /^https:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[a-z0-9.-]+\/[^\s"<>;,]*$/;

/** An address for the Content-Security-Policy: https, one host, the three numbers of a tile. */
export const basemap = z.strictObject({
  id: slug,
  name: z.string().check(z.minLength(1)),
  url: z.string().check(z.regex(TILE_ADDRESS, 'tiles')),
  maxZoom: z.int().check(z.positive()),
  attribution: z.string().check(z.minLength(1)),
  terms: z.string().check(z.regex(/^https:\/\/[^\s"<>]+$/)),
});

/** The real outline of a region or province, by its NIS code. */
export const outline = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: area,
  properties: z.strictObject({ level: z.enum(['region', 'province']), name: localised }),
});

export type SourceApproach = z.infer<typeof approach>;
export type SourceChallenge = z.infer<typeof challenge>;
export type SourceInitiative = z.infer<typeof initiative>;
export type SourceOrganisation = z.infer<typeof organisation>;
export type SourcePlace = z.infer<typeof place>;
export type SourceLandmark = z.infer<typeof landmark>;
export type SourceTown = z.infer<typeof town>;
export type SourceBasemap = z.infer<typeof basemap>;
export type SourceWater = z.infer<typeof water>;
export type SourceOutline = z.infer<typeof outline>;
export type SourceVocabulary = z.infer<typeof vocabulary>;
export type SourceGuide = z.infer<typeof guide>;

/** The hand-edited files once each of their features is sound by itself. */
export interface Source {
  guide: SourceGuide;
  approaches: readonly SourceApproach[];
  challenges: readonly SourceChallenge[];
  initiatives: readonly SourceInitiative[];
  organisations: readonly SourceOrganisation[];
  places: readonly SourcePlace[];
  landmarks: readonly SourceLandmark[];
  towns: readonly SourceTown[];
  outlines: readonly SourceOutline[];
  waters: readonly SourceWater[];
  basemaps: readonly SourceBasemap[];
  vocabulary: SourceVocabulary;
}
