import { filterInitiatives } from '../../domain/filter.ts';
import type { GeoBox } from '../../domain/map-frame.ts';
import type { Approach, Fiche, Initiative } from '../../domain/model.ts';
import { asksNothing } from '../../domain/query.ts';
import type { Atlas } from '../../state/atlas.ts';
import { initiativesOf } from '../../state/initiatives-of.ts';
import type { UrlState } from '../../state/url-state.ts';
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

/** The room, in pixels, that a saved view is taken to have had: that of the map on a laptop. */
const ROOM = { width: 1014, height: 528 };

/** Reads out of a state what it shows. */
export function contentOfView(
  state: UrlState,
  atlas: Atlas,
  textHits: ReadonlySet<string> | null,
): ViewContent {
  const { page, ficheId, query, near, view } = state;
  const { dataset, spans, places, fiches, initiatives } = atlas;
  const fiche = fiches.get(page.kind === 'fiche' ? page.id : (ficheId ?? '')) ?? null;
  const approach =
    fiche?.kind === 'approach'
      ? fiche
      : query.approaches.length === 1
        ? (atlas.approaches.get(query.approaches[0]!) ?? null)
        : null;
  const found = filterInitiatives(query, { dataset, spans, places, textHits });
  const listed = query.undated ? [...found.matches, ...found.undated] : found.matches;
  const place = page.kind === 'place' ? page.id : near?.kind === 'place' ? near.placeId : null;
  const isIn = (initiative: Initiative) =>
    place !== null && initiative.places.some((id) => places.isWithin(id, place));
  const isBy = ({ initiators, partners }: Initiative) =>
    page.kind === 'organisation' && [...initiators, ...partners].some(({ id }) => id === page.id);
  const narrowed = asksNothing(query) ? dataset.initiatives : listed;
  const lit = fiche
    ? initiativesOf(fiche, atlas).filter(({ id }) => initiatives.has(id))
    : page.kind === 'organisation'
      ? narrowed.filter(isBy)
      : place !== null && narrowed.some(isIn)
        ? narrowed.filter(isIn)
        : narrowed;
  return {
    lit,
    fiche,
    approach,
    box: view && viewBox(view, ROOM.width, ROOM.height),
    isMatrix: page.kind === 'matrix' || page.kind === 'links',
  };
}
