import { EMPTY_QUERY, type Query } from '../../domain/query/query.ts';
import type { UrlControls } from '../../state/navigation/use-url-state.ts';
import { MAP, type UrlState } from '../../state/url/url-state.ts';
import type { Slide } from '../../domain/meeting/deck.ts';
import type { AnySlide } from '../slides/any-slide.ts';

/** Where someone who follows along on a phone finds what a step shows: a path below the root. */
export function slidePath(
  slide: AnySlide,
  { state, href }: Pick<UrlControls, 'state' | 'href'>,
): string {
  if (slide.kind === 'view') return `${state.language}/${slide.view}`;
  return href(slideTarget(slide, state.query)).slice(1);
}

/** The view of the map, or the page, that a slide of the guide's own deck is nearest to. */
function slideTarget(slide: Slide, query: Query): Partial<UrlState> {
  const map = { page: MAP, ficheId: null, view: null, near: null, reach: null, query };
  switch (slide.kind) {
    case 'approach':
      return { ...map, ficheId: slide.approach.id };
    case 'place':
      return { ...map, near: { kind: 'place', placeId: slide.place.id } };
    case 'region':
      return { ...map, query: EMPTY_QUERY, page: { kind: 'place', id: slide.place.id } };
    case 'challenges':
      return { ...map, query: EMPTY_QUERY, page: { kind: 'guide' } };
    default:
      return map;
  }
}
