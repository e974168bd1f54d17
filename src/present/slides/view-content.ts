import { filterInitiatives, resultsShown, type FilterContext } from '../../domain/query/filter.ts';
import type { GeoBox } from '../../domain/geometry/map-frame.ts';
import type { Approach, Fiche, Initiative } from '../../domain/model.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { initiativesOf } from '../../state/atlas/initiatives-of.ts';
import type { UrlState } from '../../state/url/url-state.ts';
import { viewBox } from '../chart/chart-frame.ts';

/** What a view of the site comes down to on a slide, a picture or a sheet. */
export interface ViewContent {
  /** The initiatives that it is about. */
  readonly lit: readonly Initiative[];
  /** The fiche that it opens, if any. */
  readonly fiche: Fiche | null;
  /** The approach whose signs are shown, where it is about one. */
  readonly approach: Approach | null;
  /** The part of the map, where the view keeps one. */
  readonly box: GeoBox | null;
  /** Whether it sets all initiatives against all approaches. */
  readonly isMatrix: boolean;
}

/** Ids that are found by free text, and those within reach; null where that is not asked. */
type Hits = Pick<FilterContext, 'textHits' | 'nearHits'>;

/** The room, in pixels, that a saved view is taken to have had: that of the map on a laptop. */
const ROOM = { width: 1014, height: 528 };

/** The initiatives that a view is about: of its fiche, its organisation or its place, else all it leaves. */
function litBy(
  { page, query, near }: UrlState,
  fiche: Fiche | null,
  atlas: Atlas,
  hits: Hits,
): readonly Initiative[] {
  const { dataset, spans, places, initiatives } = atlas;
  if (fiche) return initiativesOf(fiche, atlas).filter(({ id }) => initiatives.has(id));
  const found = filterInitiatives(query, { dataset, spans, places, ...hits });
  const left = resultsShown(query, found);
  if (page.kind === 'organisation') {
    return left.filter(({ initiators, roles }) =>
      [...initiators, ...roles].some(({ id }) => id === page.id),
    );
  }
  if (hits.nearHits) return left;
  const place = page.kind === 'place' ? page.id : near?.kind === 'place' ? near.placeId : null;
  if (place === null) return left;
  const there = left.filter((one) => one.places.some((id) => places.isWithin(id, place)));
  // Where nothing happens the map still shows what lies around.
  return there.length > 0 ? there : left;
}

/** Reads out of a state what it shows. */
export function contentOfView(state: UrlState, atlas: Atlas, hits: Hits): ViewContent {
  const { page, ficheId, query, view } = state;
  const fiche = atlas.fiches.get(page.kind === 'fiche' ? page.id : (ficheId ?? '')) ?? null;
  const [only, ...others] = query.approaches;
  const asked = only !== undefined && others.length === 0 ? atlas.approaches.get(only) : undefined;
  return {
    lit: litBy(state, fiche, atlas, hits),
    fiche,
    approach: fiche?.kind === 'approach' ? fiche : (asked ?? null),
    box: view && viewBox(view, ROOM.width, ROOM.height),
    isMatrix: page.kind === 'matrix' || page.kind === 'links',
  };
}
