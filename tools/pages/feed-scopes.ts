import type { LogEntry } from '../../src/data/schemas/source-schemas.ts';
import type { Initiative } from '../../src/domain/model.ts';
import { placesOf } from '../../src/domain/query/facets/place-facet.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { MAP, type Page } from '../../src/state/url/url-state.ts';
import { feedPath, hasFeed, themeFeedPath } from '../../src/state/url/feed-path.ts';

type Change = LogEntry['changes'][number];

/** What a feed tells of. */
export interface FeedScope {
  /** Of its file, below the root of the site. */
  readonly path: string;
  readonly name: string;
  /** The page that says the same to read. */
  readonly page: Page;
  readonly isOf: (change: Change) => boolean;
}

/** The feeds of a site in a language: of all, and per place, approach and theme. */
export function feedScopes(atlas: Atlas, { language, t, say }: I18n): readonly FeedScope[] {
  const { dataset, places } = atlas;
  const { optionsOf } = placesOf.facets.places;
  const of = (fits: (initiative: Initiative) => boolean, ...more: readonly string[]) => {
    const ids = new Set([...dataset.initiatives.filter(fits).map(({ id }) => id), ...more]);
    return (change: Change) => ids.has(change.of);
  };
  return [
    { path: feedPath(language), name: t('news.title'), page: MAP, isOf: () => true },
    ...dataset.places.filter(hasFeed).map(({ id, name }): FeedScope => {
      const page = { kind: 'place', id } as const;
      const isThere = (one: Initiative) =>
        placesOf.valuesOf(one).some((place) => optionsOf(place, places).includes(id));
      return { path: feedPath(language, page), name: say(name), page, isOf: of(isThere, id) };
    }),
    ...dataset.approaches.map(({ id, title }): FeedScope => {
      const page = { kind: 'fiche', id } as const;
      const draws = ({ drawsOn }: Initiative) => drawsOn.some(({ approach }) => approach === id);
      return { path: feedPath(language, page), name: say(title), page, isOf: of(draws, id) };
    }),
    ...dataset.themes.map(({ id, label }): FeedScope => ({
      path: themeFeedPath(language, id),
      name: say(label),
      page: MAP,
      isOf: of(({ themes }) => themes.includes(id)),
    })),
  ];
}
