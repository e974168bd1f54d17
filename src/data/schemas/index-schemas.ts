import * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/languages.ts';
import { BASES, GLYPHS, PLACE_LEVELS, ROLES } from '../../domain/model.ts';
import { joining } from './contact-schema.ts';
import { colour, guide, localised, multiPolygon, polygon, position } from './common-schemas.ts';

const ids = z.array(z.string());
const basis = z.enum(BASES);
const links = z.array(z.object({ to: z.string(), basis }));
const term = z.object({ id: z.string(), label: z.string() });
const numbers = z.array(z.number());

/** A column of the index, see `coded`. */
const coded = <T extends z.ZodMiniType>(value: T) =>
  z.object({ values: z.array(value), at: numbers });

export const indexedApproach = z.object({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  colour,
  glyph: z.enum(GLYPHS),
  links,
});
export const indexedChallenge = z.object({ id: z.string(), title: z.string(), links });

/** `data/index.nl.json`, as `publishIndex` writes it. Rows are checked one by one. */
export const publishedIndex = z.object({
  language: z.enum(LANGUAGES),
  guideDate: z.string(),
  guide: z.nullable(guide),
  contacts: z.optional(z.array(z.string())),
  approaches: z.array(z.unknown()),
  challenges: z.array(z.unknown()),
  basemaps: z.array(z.unknown()),
  themes: z.array(term),
  audiences: z.array(term),
  organisations: z.object({ id: ids, name: ids }),
  chunk: z.number(),
  initiatives: z.object({
    id: ids,
    shortTitle: z.array(z.unknown()),
    rank: numbers,
    period: coded(z.nullable(z.string())),
    places: coded(ids),
    areaAmbiguous: coded(z.boolean()),
    drawsOn: coded(z.array(z.object({ approach: z.string(), basis }))),
    links: coded(links),
    initiators: coded(ids),
    roles: coded(z.array(z.object({ id: z.string(), role: z.enum(ROLES) }))),
    themes: coded(ids),
    /** Left out where no initiative says anything of it. */
    joining: z.optional(coded(z.object(joining))),
  }),
});
export type PublishedIndex = z.infer<typeof publishedIndex>;

/** A feature of `data/places.geojson` as published: real shape, and how true it is. */
export const publishedPlace = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.discriminatedUnion('type', [polygon, multiPolygon]),
  properties: z.object({
    level: z.enum(PLACE_LEVELS),
    name: localised,
    aliases: ids,
    nis: z.nullable(z.string()),
    within: z.nullable(z.string()),
    spans: ids,
    neighbours: ids,
    postcodes: ids,
    areaKm2: z.nullable(z.number()),
    approximate: z.boolean(),
    radius: z.nullable(z.number()),
    tier: z.enum(['schematic', 'circle', 'official']),
    point: position,
  }),
});

/** A feature of `data/ground.geojson`: a province, or a river or canal. */
export const publishedGround = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.discriminatedUnion('type', [
    polygon,
    multiPolygon,
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  ]),
  properties: z.object({ kind: z.enum(['province', 'water']), name: localised }),
});

export const collection = z.object({
  features: z.array(z.unknown()),
  attribution: z.optional(z.nullable(z.string())),
});
