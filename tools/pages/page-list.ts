import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import type { Dataset } from '../../src/domain/model.ts';
import { SINGLE_PAGES, type Page } from '../../src/state/url/url-state.ts';

/** A page of the site in one language. */
export interface SitePage {
  readonly language: Language;
  readonly page: Page;
}

/** Every page that is written at build time, but for the one of addresses that lead nowhere. */
export function pageList(dataset: Dataset): readonly SitePage[] {
  const ids = (kind: 'fiche' | 'place' | 'organisation', items: readonly { id: string }[]) =>
    items.map(({ id }): Page => ({ kind, id }));
  const pages: Page[] = [
    ...(['map', ...SINGLE_PAGES] as const).map((kind) => ({ kind })),
    ...ids('fiche', [...dataset.approaches, ...dataset.initiatives, ...dataset.challenges]),
    ...ids('organisation', dataset.organisations),
    ...ids('place', dataset.places),
  ];
  return LANGUAGES.flatMap((language) => pages.map((page) => ({ language, page })));
}

const READ: readonly Page['kind'][] = [
  'guide',
  'matrix',
  'links',
  'glossary',
  'privacy',
  'fiche',
  'place',
  'organisation',
  'missing',
];

/** Whether a page reads by itself; the map, and what is shown and printed, need the app. */
export function isRead({ kind }: Page): boolean {
  return READ.includes(kind);
}

/** Whether a page is for search engines: to read, or the map. */
export function isFound(page: Page): boolean {
  return page.kind === 'map' || (isRead(page) && page.kind !== 'missing');
}
