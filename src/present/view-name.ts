import type { Atlas } from '../state/atlas/atlas.ts';
import type { I18n } from '../state/atlas/i18n-context.ts';
import { pageName } from '../state/navigation/page-title.ts';
import type { UrlState } from '../state/url/url-state.ts';
import { describeQuery } from './describe-query.ts';

/** What a view shows, in a few words: the page, or the fiche, filters and place of the map. */
export function viewName(state: UrlState, atlas: Atlas, i18n: I18n): string {
  const { page, ficheId, near, query } = state;
  const { t, say } = i18n;
  const name = pageName(page, atlas, i18n);
  if (name !== null) return name;
  const fiche = ficheId ? atlas.fiches.get(ficheId) : undefined;
  const place = near?.kind === 'place' ? atlas.places.get(near.placeId) : undefined;
  const parts = [
    ...(fiche ? [say(fiche.title)] : []),
    ...(place ? [say(place.name)] : []),
    ...describeQuery(query, atlas, i18n),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('nav.map');
}
