import * as z from 'zod/mini';
import { PLACE_LEVELS } from '../domain/model.ts';
import * as source from './source-schemas.ts';

const position = z.tuple([z.number(), z.number()]);
const polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(position)),
});
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
});
const shape = z.discriminatedUnion('type', [polygon, multiPolygon]);
const named = z.object({ id: z.string(), name: source.localised });

/** A feature of `data/places.geojson` as published: real shape, and how true it is. */
export const publishedPlace = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: shape,
  properties: z.object({
    level: z.enum(PLACE_LEVELS),
    name: source.localised,
    aliases: z.array(z.string()),
    nis: z.nullable(z.string()),
    within: z.nullable(z.string()),
    spans: z.array(z.string()),
    neighbours: z._default(z.array(z.string()), []),
    postcodes: z.array(z.string()),
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
  properties: z.object({ kind: z.enum(['province', 'water']), name: source.localised }),
});

/** A feature of `data/initiatives.geojson` as published: names beside ids, start and end beside the period. */
export const publishedInitiative = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.nullable(shape),
  properties: z.object({
    title: source.localised,
    shortTitle: source.localised,
    summary: source.localised,
    inShort: z.optional(source.localised),
    readingMinutes: z.number(),
    initiators: z.array(named),
    partners: z.array(named),
    initiatorsAsStated: z.string(),
    places: z.array(named),
    areaAsStated: z.string(),
    areaAmbiguous: z.boolean(),
    period: z.nullable(z.string()),
    start: z.nullable(z.string()),
    end: z.nullable(z.string()),
    periodAsStated: z.string(),
    themes: z.array(z.string()),
    audiences: z.array(z.string()),
    drawsOn: z.array(source.drawsOn),
    links: z.array(source.ficheLink),
    references: z.array(source.reference),
  }),
});

const term = z.object({ id: z.string(), label: source.localised });

/** `data/fiches.json` but for its lists, whose members are checked one by one. */
export const publishedFiches = z.object({
  guideDate: z.string(),
  guide: z.optional(z.nullable(source.guide)),
  approaches: z.array(z.unknown()),
  challenges: z.array(z.unknown()),
  basemaps: z.optional(z.array(z.unknown())),
  themes: z.array(term),
  audiences: z.array(term),
});

export const collection = z.object({
  features: z.array(z.unknown()),
  attribution: z.optional(z.nullable(z.string())),
});
export const list = z.array(z.unknown());
