import type { Dataset, Place } from '../../domain/model.ts';
import type { PlaceIndex } from '../../domain/places/place-index.ts';
import { kindOf, SLIDE_KINDS, type AnySlide } from './slide-kinds.ts';
import type { Focus } from './slide-kind.ts';

/**
 * The slides that a dataset makes by itself: overview, years, approach by approach, commune by
 * commune, what covers a region, challenges, closing. Ids are stable while the guide grows.
 * @param compare order of the communes, by name in the language at hand
 * @param focus what a selection was made by; null for the whole
 */
export function deckOf(
  dataset: Dataset,
  places: PlaceIndex,
  compare: (a: Place, b: Place) => number,
  focus: Focus | null = null,
): readonly AnySlide[] {
  const source = { dataset, places, compare };
  const deck = SLIDE_KINDS.flatMap<AnySlide>((kind) => kind.slidesOf(source));
  if (!focus) return deck;
  const isAsked = (slide: AnySlide) => kindOf(slide).isAsked?.(slide, focus, places) ?? false;
  const isLeft = (slide: AnySlide) =>
    focus.keepsRest || (kindOf(slide).isLeft?.(slide, focus) ?? true);
  return [...deck.filter(isAsked), ...deck.filter((slide) => !isAsked(slide) && isLeft(slide))];
}
