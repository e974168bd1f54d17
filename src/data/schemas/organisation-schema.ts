import * as z from 'zod/mini';
import { localised, slug } from './common-schemas.ts';
import { contact } from './contact-schema.ts';
import { pictured } from './picture-schema.ts';

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
    'service',
    'unit',
    'project',
    'company',
  ]),
  website: z.nullable(z.string()),
  ...contact,
  ...pictured,
});
