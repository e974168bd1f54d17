import type * as z from 'zod/mini';
import type { approach, challenge, initiative } from '../schemas/fiche-schemas.ts';
import type { glossaryTerm } from '../schemas/glossary-schema.ts';
import type { organisation } from '../schemas/organisation-schema.ts';

/** What the files of details hold, as the build writes them, with their texts for every language. */
export interface DetailParts {
  readonly approaches: readonly z.infer<typeof approach>[];
  readonly challenges: readonly z.infer<typeof challenge>[];
  readonly initiatives: readonly (z.infer<typeof initiative> & { readonly id: string })[];
  readonly organisations: readonly z.infer<typeof organisation>[];
  readonly glossary: readonly z.infer<typeof glossaryTerm>[];
}
