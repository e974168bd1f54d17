import type { UrlState } from './url-state.ts';

/** What changes where the view at hand is presented: the meeting begins with the fiche that is open. */
export function presenting({ page, ficheId }: UrlState): Partial<UrlState> {
  return { page: { kind: 'present' }, ficheId: page.kind === 'fiche' ? page.id : ficheId };
}
