import { useEffect, useMemo, useReducer, useState } from 'react';
import { FILES } from '../data/schemas/items.ts';
import { sourcePath } from '../data/load/source-path.ts';
import { readJson } from '../data/problems/read-json.ts';
import { logEntry, type LogEntry } from '../data/schemas/source-schemas.ts';
import { typeset } from '../domain/text/typeset.ts';
import { LOCALES } from '../domain/languages.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useSite } from '../state/atlas/site-context.ts';
import { StateLink } from '../ui/state-link.tsx';
import { endFailure, tellFailure } from '../state/device/load-failure.ts';
import { feedPath, hasFeed, themeFeedPath } from '../state/url/feed-path.ts';
import { FeedLink, Follow } from '../ui/follow.tsx';
import type { Page } from '../state/url/url-state.ts';

/** So many of one kind are named; of more it is said how many. */
const FEW = 40;

/** What changed in the data, the latest first, in words that were made from the differences. */
export function News() {
  const { t } = useI18n();
  const log = useLog();
  return (
    <article className="news">
      <h1>{t('news.title')}</h1>
      <p className="lead">{t('news.lead')}</p>
      <Feeds />
      {log === null && <p role="status">{t('edit.loading')}</p>}
      {log?.map((entry, index) => (
        <Day key={index} entry={entry} />
      ))}
      <p>
        <StateLink className="button" change={{ page: { kind: 'suggest' }, ficheId: null }}>
          {t('suggest.title')}
        </StateLink>
      </p>
    </article>
  );
}

/** The feeds that one may follow: of all, and of less. */
function Feeds() {
  const { dataset } = useAtlas();
  const { t, say, language } = useI18n();
  const of = (kind: 'fiche' | 'place', id: string) => feedPath(language, { kind, id });
  const groups = [
    {
      key: 'follow.places',
      feeds: dataset.places
        .filter(hasFeed)
        .map(({ id, name }) => ({ name: say(name), path: of('place', id) })),
    },
    {
      key: 'follow.approaches',
      feeds: dataset.approaches.map(({ id, title }) => ({
        name: say(title),
        path: of('fiche', id),
      })),
    },
    {
      key: 'follow.themes',
      feeds: dataset.themes.map(({ id, label }) => ({
        name: say(label),
        path: themeFeedPath(language, id),
      })),
    },
  ] as const;
  return (
    <>
      <Follow name={t('follow.all')} path={feedPath(language)} />
      {groups.map(({ key, feeds }) => (
        <details key={key}>
          <summary>{t(key)}</summary>
          <ul className="feeds">
            {feeds
              .toSorted((a, b) => a.name.localeCompare(b.name, LOCALES[language]))
              .map(({ name, path }) => (
                <li key={path}>
                  <FeedLink path={path}>{name}</FeedLink>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function useLog(): readonly LogEntry[] | null {
  const { root } = useSite();
  const [log, setLog] = useState<readonly LogEntry[] | null>(null);
  const [turn, again] = useReducer((one: number) => one + 1, 0);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const response = await fetch(new URL(sourcePath(FILES.log), root));
      if (!response.ok) throw new Error(`${FILES.log}: ${response.status}`);
      const read = readJson(FILES.log, new Uint8Array(await response.arrayBuffer()));
      if (!('lineOf' in read)) throw new Error(`${FILES.log}: ${read.code}`);
      const entries = (Array.isArray(read.value) ? read.value : []).flatMap((one: unknown) => {
        const entry = logEntry.safeParse(one);
        return entry.success ? [entry.data] : [];
      });
      if (isWanted) setLog(entries);
    };
    load().catch((error: unknown) => {
      reportError(error);
      tellFailure({ id: 'news', problems: [], retry: again });
    });
    return () => {
      isWanted = false;
      endFailure('news');
    };
  }, [root, turn]);
  return log;
}

function Day({ entry: { date, note, changes } }: { entry: LogEntry }) {
  const { t, language } = useI18n();
  const said = useMemo(() => {
    const format = new Intl.DateTimeFormat(LOCALES[language], {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${date}T00:00Z`));
  }, [date, language]);
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return (
    <section aria-label={said}>
      <h2>
        <time dateTime={date}>{said}</time>
      </h2>
      {note && <p>{note}</p>}
      {kinds.map((kind) => {
        const own = changes.filter((one) => one.kind === kind);
        const isMany = own.length > FEW;
        return (
          <details key={kind} open={own.length <= 12}>
            <summary>
              {t(`choice.kind.${kind}`)} ({own.length})
            </summary>
            <ul>
              {(isMany ? own.slice(0, FEW) : own).map((change) => (
                <Changed key={change.of} change={change} />
              ))}
              {isMany && <li>{t('news.more', { count: own.length - FEW })}</li>}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Changed({ change }: { change: LogEntry['changes'][number] }) {
  const { t, language } = useI18n();
  const { fiches, places, organisations } = useAtlas();
  const { kind, of, what, name, lines } = change;
  const said = typeset(name[language], language);
  const page = ((): Page | null => {
    if (kind === 'place') return places.get(of) ? { kind, id: of } : null;
    if (kind === 'organisation') return organisations.has(of) ? { kind, id: of } : null;
    return fiches.has(of) ? { kind: 'fiche', id: of } : null;
  })();
  return (
    <li>
      <span className="editor-mark">{t(`news.${what}`)}</span>{' '}
      {page ? <StateLink change={{ page, ficheId: null }}>{said}</StateLink> : said}
      {lines[language].length > 0 && (
        <ul>
          {lines[language].map((line) => (
            <li key={line}>{typeset(line, language)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
