import type { UrlState } from '../../state/url/url-state.ts';

/**
 * What changes in the address when an initiative is opened from the timeline. On a narrow screen
 * the tall timeline lies over the fiche: it makes room.
 */
export function openFiche(
  id: string,
  { timeline }: Pick<UrlState, 'timeline'>,
  wide: boolean,
): Partial<UrlState> {
  return { ficheId: id, view: null, timeline: { ...timeline, tall: wide && timeline.tall } };
}
