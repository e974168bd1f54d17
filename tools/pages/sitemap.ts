import { LANGUAGES } from '../../src/domain/languages.ts';
import { pagePath } from '../../src/state/url/write-url.ts';
import { isFound, type SitePage } from './page-list.ts';
import { publicAddress } from './site-address.ts';

/** The sitemap of a site at an address, each page with its other languages (sitemaps.org, 0.9). */
export function sitemap(pages: readonly SitePage[], address: string): string {
  const at = (path: string) => publicAddress(path, address);
  const entries = pages
    .filter(({ page }) => isFound(page))
    .map(({ language, page }) => {
      const others = LANGUAGES.map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${one}" href="${at(pagePath(one, page))}"/>`,
      );
      return `<url><loc>${at(pagePath(language, page))}</loc>${others.join('')}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
