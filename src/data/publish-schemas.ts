import * as z from 'zod/mini';
import {
  approach,
  basemap,
  challenge,
  initiative,
  landmark,
  organisation,
  outline,
  place,
  town,
  vocabulary,
  water,
} from './source-schemas.ts';

/** JSON Schemas of the hand-edited files' members, by address below the site's root. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  const schemas = {
    approach,
    basemap,
    challenge,
    initiative,
    landmark,
    organisation,
    outline,
    place,
    town,
    vocabulary,
    water,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `data/schemas/${name}.schema.json`,
      z.toJSONSchema(schema),
    ]),
  );
}
