import type { Approach, DrawsOn, Initiative } from '../../domain/model.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Atlas } from './atlas.ts';

/**
 * The approach whose sign an initiative carries: the first it draws on that the question asks for,
 * else the first it draws on.
 */
function primaryLink(
  initiative: Initiative,
  query: Pick<Query, 'approaches' | 'bases'>,
): DrawsOn | undefined {
  const asked = initiative.drawsOn.find(
    ({ approach, basis }) =>
      (query.approaches.length === 0 || query.approaches.includes(approach)) &&
      (query.bases.length === 0 || query.bases.includes(basis)),
  );
  return asked ?? initiative.drawsOn[0];
}

/** The approach and whether the link to it is our reading, ready for a glyph. */
export function primarySign(
  initiative: Initiative,
  query: Pick<Query, 'approaches' | 'bases'>,
  atlas: Atlas,
): { approach: Approach | undefined; hollow: boolean } {
  const link = primaryLink(initiative, query);
  return {
    approach: link && atlas.approaches.get(link.approach),
    hollow: link?.basis === 'editorial',
  };
}
