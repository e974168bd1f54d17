import type { Language } from '../../src/domain/languages.ts';
import type { Page } from '../../src/state/url/url-state.ts';

/** Where the picture of a page for social media is published, below the root. */
export function picturePath(language: Language, page: Page): string {
  return page.kind === 'fiche'
    ? `social/${language}/${page.id}.png`
    : `social/${language}/index.png`;
}
