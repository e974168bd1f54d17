import { eachLanguage } from '../../domain/languages.ts';
import * as z from 'zod/mini';
import { OFFICIAL_CODE, POSTCODE } from '../../domain/country/postcode.ts';
import { LANDMARK_KINDS } from '../../domain/places/locality.ts';
import { KEPT } from './kept.ts';
import { PLACE_LEVELS } from '../../domain/model.ts';
import {
  basemap,
  guide,
  localised,
  multiPolygon,
  polygon,
  position,
  slug,
} from './common-schemas.ts';
import { approach, challenge, initiative as initiativeProperties } from './fiche-schemas.ts';
import { hidden, idOf } from './form-meta.ts';
import { glossaryTerm } from './glossary-schema.ts';
import { organisation } from './organisation-schema.ts';
import type { map } from './map-schema.ts';
import type { site } from './site-schema.ts';
import { OFFICIAL_LANGUAGES } from '../../domain/country/official-names.ts';

export { basemap, guide } from './common-schemas.ts';
export { approach, challenge } from './fiche-schemas.ts';
export { glossaryTerm } from './glossary-schema.ts';
export { map } from './map-schema.ts';
export { organisation } from './organisation-schema.ts';
export { site } from './site-schema.ts';

const term = z.strictObject({
  id: slug,
  label: localised,
  aliases: z.optional(z.array(z.string())),
});
export const vocabulary = z.strictObject({ themes: z.array(term), audiences: z.array(term) });

const placeName = z.strictObject({
  ...eachLanguage(() => z.optional(z.string())),
  ...Object.fromEntries(OFFICIAL_LANGUAGES.map((language) => [language, z.string()])),
});

const postcode = z.string().check(z.regex(POSTCODE, 'digits'));

const point = z.strictObject({ type: z.literal('Point'), coordinates: position });
const area = z.discriminatedUnion('type', [polygon, multiPolygon]);
const geometry = z.discriminatedUnion('type', [point, polygon, multiPolygon]);

export const initiative = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.nullable(geometry),
  properties: initiativeProperties,
});

export const place = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.nullable(geometry),
  properties: z.strictObject({
    level: z.enum(PLACE_LEVELS),
    name: placeName,
    aliases: z.optional(z.array(z.string())),
    nis: z.optional(z.string()),
    within: z.optional(z.nullable(idOf('place'))),
    spans: z.optional(z.array(idOf('commune'))),
    /** Ids of the communes that it borders; saying it of one of the two is enough. */
    neighbours: z.optional(z.array(idOf('commune'))),
    postcodes: z.optional(z.array(postcode)),
    areaKm2: z.optional(z.number().check(z.positive())),
    approximate: z.optional(hidden(z.boolean())),
    radius: z.optional(hidden(z.number().check(z.positive()))),
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
    name: placeName,
    /** Spoken forms, for search. */
    aliases: z.optional(z.array(z.string())),
    postcodes: z.optional(z.array(postcode)),
  }),
});

/** What GeoNames does not say of a town: its name per language and its postcodes. */
export const town = z.strictObject({
  /** NIS code of its commune, as GeoNames has it. */
  nis: z.string().check(z.regex(OFFICIAL_CODE, 'digits')),
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

/** The real outline of a region or province, by its NIS code. */
export const outline = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: area,
  properties: z.strictObject({ level: z.enum(['region', 'province']), name: localised }),
});

/** A column of the editors' tables that is no field of the data, with what it says of initiatives. */
export const column = z.strictObject({
  /** What it is called in the table. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  cells: z.array(z.strictObject({ of: z.string(), text: z.string().check(z.maxLength(20_000)) })),
});

/** One day's changes to the data, as they were said when they were made. */
export const logEntry = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  note: z.string(),
  changes: z.array(
    z.strictObject({
      kind: z.enum(KEPT),
      of: z.string(),
      what: z.enum(['new', 'changed', 'gone']),
      name: localised,
      lines: z.strictObject(eachLanguage(() => z.array(z.string()))),
    }),
  ),
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
export type SourceColumn = z.infer<typeof column>;
export type LogEntry = z.infer<typeof logEntry>;
export type SourceTerm = z.infer<typeof glossaryTerm>;
export type SourceOutline = z.infer<typeof outline>;
export type SourceVocabulary = z.infer<typeof vocabulary>;
export type SourceGuide = z.infer<typeof guide>;
export type SourceMap = z.infer<typeof map>;
export type SourceSite = z.infer<typeof site>;

/** The hand-edited files once each of their features is sound by itself. */
export interface Source {
  map: SourceMap;
  /** Null for a map without one. */
  guide: SourceGuide | null;
  site: SourceSite;
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
  glossary: readonly SourceTerm[];
  log: readonly LogEntry[];
}
