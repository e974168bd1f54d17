import { feedPath, hasFeed, themeFeedPath } from '../url/feed-path.ts';
import { MAP, type Page } from '../url/url-state.ts';
import type { Atlas } from './atlas.ts';
import type { I18n } from './i18n-context.ts';

/** A feed of what is new on less than all. */
export interface ListedFeed {
  readonly of: 'places' | 'approaches' | 'themes';
  readonly id: string;
  readonly name: string;
  /** Of its file, below the root of the site. */
  readonly path: string;
  /** The page that says the same to read. */
  readonly page: Page;
}

/** The feeds besides that of all: per commune and region, approach and theme. */
export function feedList(
  { dataset }: Pick<Atlas, 'dataset'>,
  { language, say }: Pick<I18n, 'language' | 'say'>,
): readonly ListedFeed[] {
  const ofPage = (page: Page) => ({ page, path: feedPath(language, page) });
  return [
    ...dataset.places.filter(hasFeed).map(({ id, name }) => ({
      of: 'places' as const,
      id,
      name: say(name),
      ...ofPage({ kind: 'place', id }),
    })),
    ...dataset.approaches.map(({ id, title }) => ({
      of: 'approaches' as const,
      id,
      name: say(title),
      ...ofPage({ kind: 'fiche', id }),
    })),
    // A theme has no page.
    ...dataset.themes.map(({ id, label }) => ({
      of: 'themes' as const,
      id,
      name: say(label),
      page: MAP,
      path: themeFeedPath(language, id),
    })),
  ];
}
