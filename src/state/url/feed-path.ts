import type { Language } from '../../domain/languages.ts';
import type { Place } from '../../domain/model.ts';
import { MAP, type Page } from './url-state.ts';
import { pagePath } from './write-url.ts';

const FILE = 'news.atom';

/** The places that have a feed: people live in a commune, and read of a region. */
export const hasFeed = ({ level }: Pick<Place, 'level'>): boolean =>
  level === 'commune' || level === 'region';

/** Where the feed of what is new on a page is, below the root of the site; that of the map is of all. */
export const feedPath = (language: Language, page: Page = MAP): string =>
  `${pagePath(language, page)}${FILE}`;

/** Where the feed of what is new on a theme is: a theme has no page. */
export const themeFeedPath = (language: Language, id: string): string =>
  `${language}/themes/${id}/${FILE}`;
