import type { LogEntry } from '../../src/data/schemas/source-schemas.ts';
import type { Initiative } from '../../src/domain/model.ts';
import { placesOf } from '../../src/domain/query/facets/place-facet.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import { feedList, type ListedFeed } from '../../src/state/atlas/feed-list.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { MAP } from '../../src/state/url/url-state.ts';
import { feedPath } from '../../src/state/url/feed-path.ts';

type Change = LogEntry['changes'][number];

/** What a feed tells of. */
export interface FeedScope extends Pick<ListedFeed, 'path' | 'name' | 'page'> {
  readonly isOf: (change: Change) => boolean;
}

/** The feeds of a site in a language: of all, and per place, approach and theme. */
export function feedScopes(atlas: Atlas, i18n: I18n): readonly FeedScope[] {
  const { dataset, places } = atlas;
  const { optionsOf } = placesOf.facets.places;
  /** Whether an initiative belongs to what a feed is of. */
  const belongs: Readonly<Record<ListedFeed['of'], (one: Initiative, id: string) => boolean>> = {
    places: (one, id) =>
      placesOf.valuesOf(one).some((place) => optionsOf(place, places).includes(id)),
    approaches: ({ drawsOn }, id) => drawsOn.some(({ approach }) => approach === id),
    themes: ({ themes }, id) => themes.includes(id),
  };
  const all: FeedScope = {
    path: feedPath(i18n.language),
    name: i18n.t('news.title'),
    page: MAP,
    isOf: () => true,
  };
  const listed = feedList(atlas, i18n).map((feed): FeedScope => {
    const own = dataset.initiatives.filter((one) => belongs[feed.of](one, feed.id));
    const ids = new Set([...own.map(({ id }) => id), feed.id]);
    return { ...feed, isOf: (change) => ids.has(change.of) };
  });
  return [all, ...listed];
}
