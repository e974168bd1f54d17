import type { Slide } from '../../domain/deck.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query.ts';
import { MAP, type UrlState } from '../../state/url-state.ts';

/** Where someone who follows along on a phone finds what a slide shows. */
export function slideTarget(slide: Slide, query: Query): Partial<UrlState> {
  const map = { page: MAP, ficheId: null, view: null, near: null, query };
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
