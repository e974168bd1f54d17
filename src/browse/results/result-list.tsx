import { lazy, Suspense, useState } from 'react';
import type { Initiative } from '../../domain/model.ts';
import { isFar, type NearbyEntry } from '../../domain/near/near-groups.ts';
import { Listed, useIsLong } from '../../ui/listed.tsx';
import { runningAt } from '../../domain/time/time-question.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { ResultItem } from './result-item.tsx';

const LongNote = lazy(() =>
  import('./long-note.tsx').then((module) => ({ default: module.LongNote })),
);
const EmptyResults = lazy(() =>
  import('./empty-results.tsx').then((module) => ({ default: module.EmptyResults })),
);

type Entry = Pick<NearbyEntry, 'initiative'> & Partial<NearbyEntry>;

/** One titled part of the list. */
interface Group {
  key: string;
  title: string | null;
  items: readonly Entry[];
}

/** About how tall a row is, in pixels. */
const ROW = 54;
/** How many are shown to a person far from all of them, before they ask for more. */
const NEAREST = 5;

const idOf = ({ initiative }: Entry) => initiative.id;

/** The results, grouped by nearness where that is asked; enough by itself, without the map. */
export function ResultList() {
  const { places, spans, guide } = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const { matches, byName, undated, groups, origin } = useResults();
  const isLong = useIsLong();
  const [opened, setOpened] = useState<unknown>(null);

  const plain = (items: readonly Initiative[]) => items.map((initiative) => ({ initiative }));
  const far = groups !== null && isFar(groups);
  const beyond = far && opened !== origin ? groups.around.length - NEAREST : 0;
  const nearPlace = origin?.kind === 'place' ? places.get(origin.placeId) : undefined;
  const originName = nearPlace ? say(nearPlace.name) : '';

  // What one can join comes first; what has ended stands apart.
  const hasEnded = ({ initiative }: Entry) =>
    runningAt(spans.get(initiative.id) ?? null, guide) === 'ended';
  const running = (items: readonly Entry[]) => items.filter((one) => !hasEnded(one));

  const parts: Group[] = groups
    ? [
        {
          key: 'here',
          title: originName ? t('group.hereIn', { place: originName }) : t('group.here'),
          items: running(groups.here),
        },
        { key: 'part', title: t('group.part', { place: originName }), items: running(groups.part) },
        {
          key: 'ended',
          title: t('group.ended'),
          items: [...groups.here, ...groups.part].filter(hasEnded),
        },
        {
          key: 'around',
          title: t('group.around'),
          items: beyond > 0 ? groups.around.slice(0, NEAREST) : groups.around,
        },
        { key: 'region', title: t('group.region'), items: groups.region },
        {
          key: 'elsewhere',
          title: t('group.elsewhere'),
          items: beyond > 0 ? [] : groups.elsewhere,
        },
      ]
    : [{ key: 'all', title: null, items: plain(byName) }];
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
      {filled.map(({ key, title, items }) => (
        <section key={key} className={`results-${key}`} aria-label={title ?? t('results.label')}>
          {title && <h2>{title}</h2>}
          {isLong(items.length) && (
            <Suspense>
              <LongNote />
            </Suspense>
          )}
          <Listed items={items} idOf={idOf} size={ROW} chosen={state.ficheId}>
            {(entry) => <ResultItem {...entry} />}
          </Listed>
        </section>
      ))}
      {groups && beyond > 0 && (
        <button type="button" className="results-more" onClick={() => setOpened(origin)}>
          {t('group.more', { count: beyond + groups.elsewhere.length })}
        </button>
      )}
    </div>
  );
}
