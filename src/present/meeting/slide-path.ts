import type { UrlControls } from '../../state/navigation/use-url-state.ts';
import { MAP } from '../../state/url/url-state.ts';
import { kindOf, type AnySlide } from '../slides/slide-kinds.ts';

/** Where someone who follows along on a phone finds what a step shows: a path below the root. */
export function slidePath(
  slide: AnySlide,
  { state, href }: Pick<UrlControls, 'state' | 'href'>,
): string {
  const target = kindOf(slide).target(slide);
  if (typeof target === 'string') return `${state.language}/${target}`;
  const map = { page: MAP, ficheId: null, view: null, near: null, reach: null };
  return href({ ...map, query: state.query, ...target }).slice(1);
}
