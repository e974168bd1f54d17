import type { Atlas } from '../atlas/atlas.ts';
import type { I18n } from '../atlas/i18n-context.ts';
import type { Page } from '../url/url-state.ts';

/** The name of a page itself; null for the map, which is the site. */
export function pageName(page: Page, atlas: Atlas, { t, say }: Pick<I18n, 't' | 'say'>) {
  switch (page.kind) {
    case 'map':
      return null;
    case 'fiche': {
      const fiche = atlas.fiches.get(page.id);
      return fiche ? say(fiche.title) : t('missing.title');
    }
    case 'place': {
      const place = atlas.places.get(page.id);
      return place ? say(place.name) : t('missing.title');
    }
    case 'organisation': {
      const organisation = atlas.organisations.get(page.id);
      return organisation ? say(organisation.name) : t('missing.title');
    }
    default:
      return t(`${page.kind}.title`);
  }
}

/** What stands in the tab of the browser and above a search result. */
export function pageTitle(page: Page, atlas: Atlas, i18n: Pick<I18n, 't' | 'say'>): string {
  const name = pageName(page, atlas, i18n);
  const site = i18n.t('app.name');
  return name === null ? `${site}: ${i18n.t('app.tagline')}` : `${name} · ${site}`;
}
