import { lazy, Suspense } from 'react';
import type { Initiative } from '../domain/model.ts';
import type { NearbyEntry } from '../domain/nearby.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { ResultItem } from './result-item.tsx';

const EmptyResults = lazy(() =>
  import('./empty-results.tsx').then((module) => ({ default: module.EmptyResults })),
);

/** One titled part of the list. */
interface Group {
  key: string;
  title: string | null;
  items: readonly { initiative: Initiative; entry?: NearbyEntry }[];
}

/** The results, grouped by nearness where that is asked; enough by itself, without the map. */
export function ResultList() {
  const { places } = useAtlas();
  const { language, t, say } = useI18n();
  const { state } = useUrlState();
  const { matches, undated, groups, origin } = useResults();

  const plain = (items: readonly Initiative[]) => items.map((initiative) => ({ initiative }));
  const near = (entries: readonly NearbyEntry[]) =>
    entries.map((entry) => ({ initiative: entry.initiative, entry }));
  const byName = (a: Initiative, b: Initiative) =>
    say(a.shortTitle).localeCompare(say(b.shortTitle), language);
  const originName =
    origin?.kind === 'place'
      ? say(places.get(origin.placeId)?.name ?? { nl: '', fr: '', en: '' })
      : '';

  const parts: Group[] = groups
    ? [
        {
          key: 'here',
          title: originName ? t('group.hereIn', { place: originName }) : t('group.here'),
          items: near(groups.here),
        },
        { key: 'part', title: t('group.part', { place: originName }), items: near(groups.part) },
        { key: 'around', title: t('group.around'), items: near(groups.around) },
        { key: 'region', title: t('group.region'), items: near(groups.region) },
      ]
    : [{ key: 'all', title: null, items: plain([...matches].sort(byName)) }];
  if (undated.length > 0 && state.query.undated) {
    parts.push({ key: 'undated', title: t('group.undated'), items: plain(undated) });
  }
  const filled = parts.filter(({ items }) => items.length > 0);
  if (matches.length === 0 && !(state.query.undated && undated.length > 0)) {
    return (
      <Suspense>
        <EmptyResults />
      </Suspense>
    );
  }
  return (
    <div className="results">
      {groups?.here.length === 0 && <p className="results-note">{t('group.nothingHere')}</p>}
      {filled.map(({ key, title, items }) => (
        <section key={key} className={`results-${key}`} aria-label={title ?? t('results.label')}>
          {title && <h2>{title}</h2>}
          <ol>
            {items.map(({ initiative, entry }) => (
              <ResultItem
                key={initiative.id}
                initiative={initiative}
                {...(entry ? { entry } : {})}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
