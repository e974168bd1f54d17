import type * as z from 'zod/mini';
import type { basemap } from '../schemas/common-schemas.ts';
import type {
  indexedApproach,
  indexedChallenge,
  PublishedIndex,
  publishedGround,
  publishedPlace,
} from '../schemas/index-schemas.ts';

/** What the files that the map begins with hold, as the build writes them. */
export interface PublishedParts {
  readonly index: Omit<PublishedIndex, 'approaches' | 'challenges' | 'basemaps'> & {
    readonly approaches: readonly z.infer<typeof indexedApproach>[];
    readonly challenges: readonly z.infer<typeof indexedChallenge>[];
    readonly basemaps: readonly z.infer<typeof basemap>[];
  };
  readonly places: {
    readonly features: readonly z.infer<typeof publishedPlace>[];
    readonly attribution?: string | null | undefined;
  };
  readonly ground: { readonly features: readonly z.infer<typeof publishedGround>[] };
}
