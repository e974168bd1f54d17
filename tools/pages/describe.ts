import { detailed } from '../../src/domain/guide/fiche-details.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import type { Page } from '../../src/state/url/url-state.ts';

/** A page in a sentence or two, for below a search result. */
export function describe(page: Page, { fiches, dataset }: Atlas, { t, say }: I18n): string {
  switch (page.kind) {
    case 'fiche':
      return say(detailed(fiches.get(page.id)!).summary);
    case 'guide':
      return t('guide.lead', { count: dataset.initiatives.length });
    case 'matrix':
      return t('matrix.lead');
    case 'links':
      return t('links.lead');
    case 'glossary':
      return t('glossary.lead');
    case 'privacy':
      return t('privacy.lead');
    case 'missing':
      return t('missing.lead');
    default:
      return t('app.tagline');
  }
}
