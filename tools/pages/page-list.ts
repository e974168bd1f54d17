import { LANGUAGES, type Dataset, type Language } from '../../src/domain/model.ts';
import type { Page } from '../../src/state/url-state.ts';

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
    ...(['map', 'guide', 'matrix', 'links', 'present', 'presenter', 'story'] as const).map(
      (kind) => ({
        kind,
      }),
    ),
    ...ids('fiche', [...dataset.approaches, ...dataset.initiatives, ...dataset.challenges]),
    ...ids('organisation', dataset.organisations),
    ...ids('place', dataset.places),
  ];
  return LANGUAGES.flatMap((language) => pages.map((page) => ({ language, page })));
}

/** Whether a page says nothing without the app: the map, and what is shown in a meeting. */
export function isShownOnly({ kind }: Page): boolean {
  return ['map', 'present', 'presenter', 'story'].includes(kind);
}
