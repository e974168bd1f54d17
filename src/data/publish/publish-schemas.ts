import * as z from 'zod/mini';
import { FILES } from '../schemas/items.ts';
import {
  approach,
  basemap,
  challenge,
  column,
  glossaryTerm,
  guide,
  initiative,
  landmark,
  logEntry,
  map,
  organisation,
  outline,
  place,
  site,
  town,
  vocabulary,
  water,
} from '../schemas/source-schemas.ts';

const MEMBERS = {
  approach,
  basemap,
  challenge,
  column,
  glossaryTerm,
  guide,
  initiative,
  landmark,
  logEntry,
  map,
  organisation,
  outline,
  place,
  site,
  town,
  vocabulary,
  water,
} as const;

/** What the schemas are of: a member of a hand-edited file, or the whole of it. */
export type Described = keyof typeof MEMBERS;

const COLLECTIONS: Partial<Record<Described, string>> = {
  approach: FILES.approaches,
  basemap: FILES.basemaps,
  challenge: FILES.challenges,
  column: FILES.columns,
  glossaryTerm: FILES.glossary,
  initiative: FILES.initiatives,
  landmark: FILES.landmarks,
  logEntry: FILES.log,
  organisation: FILES.organisations,
  outline: FILES.outlines,
  place: FILES.places,
  town: FILES.towns,
  water: FILES.waters,
};

/** A JSON Schema, as far as it is walked here. */
export interface JsonSchema {
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [key: string]: unknown;
}

/** JSON Schemas of the members of the hand-edited files, by what each is. */
export function memberSchemas(): Readonly<Record<Described, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(MEMBERS).map(([name, schema]) => [name, z.toJSONSchema(schema) as JsonSchema]),
  ) as Record<Described, JsonSchema>;
}

/** JSON Schemas of whole hand-edited files, by name of the file. */
export function fileSchemas(
  members: Readonly<Record<Described, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const files = Object.entries(COLLECTIONS).map(([name, file]) => {
    const { $schema, ...items } = members[name as Described];
    const list = { type: 'array', items };
    if (!file.endsWith('.geojson')) return [file, { $schema, ...list }] as const;
    const schema = {
      $schema,
      type: 'object',
      properties: { type: { const: 'FeatureCollection' }, features: list },
      required: ['type', 'features'],
    };
    return [file, schema] as const;
  });
  return {
    ...(Object.fromEntries(files) as Record<string, JsonSchema>),
    [FILES.map]: members.map,
    [FILES.guide]: { $schema: members.guide.$schema, anyOf: [members.guide, { type: 'null' }] },
    [FILES.site]: members.site,
    [FILES.vocabulary]: members.vocabulary,
  };
}
