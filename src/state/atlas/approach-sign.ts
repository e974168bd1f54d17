import type { Approach, DrawsOn, Initiative } from '../../domain/model.ts';
import { valueTest } from '../../domain/query/criteria.ts';
import { links } from '../../domain/query/facets/link-facets.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Atlas } from './atlas.ts';

/**
 * The approach whose sign an initiative carries: the first it draws on that the question asks for,
 * else the first it draws on.
 */
function primaryLink(
  { drawsOn }: Initiative,
  query: Pick<Query, 'approaches' | 'bases'>,
  { places }: Atlas,
): DrawsOn | undefined {
  const fits = valueTest(links, query, places);
  return (fits && drawsOn.find(fits)) ?? drawsOn[0];
}

/** The approach and whether the link to it is our reading, ready for a glyph. */
export function primarySign(
  initiative: Initiative,
  query: Pick<Query, 'approaches' | 'bases'>,
  atlas: Atlas,
): { approach: Approach | undefined; hollow: boolean } {
  const link = primaryLink(initiative, query, atlas);
  return {
    approach: link && atlas.approaches.get(link.approach),
    hollow: link?.basis === 'editorial',
  };
}
