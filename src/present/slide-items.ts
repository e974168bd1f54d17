import type { Approach, Initiative } from '../domain/model.ts';
import { EMPTY_QUERY } from '../domain/query/query.ts';
import type { Atlas } from '../state/atlas/atlas.ts';
import { primarySign } from '../state/atlas/approach-sign.ts';
import type { ChartItem } from './chart/chart-items.ts';

/** The sign of an initiative on a slide: that of the slide's own approach, else its first. */
export function signOn(initiative: Initiative, approach: Approach | null, atlas: Atlas) {
  const own = approach ? { ...EMPTY_QUERY, approaches: [approach.id] } : EMPTY_QUERY;
  return primarySign(initiative, own, atlas);
}

/** All initiatives for the chart of a slide, with those lit that it is about. */
export function slideItems(
  lit: readonly Initiative[],
  approach: Approach | null,
  atlas: Atlas,
): readonly ChartItem[] {
  const about = new Set(lit);
  const items = atlas.dataset.initiatives.map((initiative) => ({
    initiative,
    ...signOn(initiative, approach, atlas),
    lit: about.has(initiative),
  }));
  // The lit come last, so that they lie on top.
  return items.sort((a, b) => Number(a.lit) - Number(b.lit));
}
