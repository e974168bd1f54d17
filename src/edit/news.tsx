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
import { feedList } from '../state/atlas/feed-list.ts';
import { pageOfChange } from '../state/atlas/page-of-change.ts';
import { feedPath } from '../state/url/feed-path.ts';
import { FeedLink, Follow } from '../ui/follow.tsx';

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

const LISTS = ['places', 'approaches', 'themes'] as const;

/** The feeds that one may follow: of all, and of less. */
function Feeds() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, language } = i18n;
  const { compare } = new Intl.Collator(LOCALES[language]);
  const feeds = feedList(atlas, i18n).toSorted((a, b) => compare(a.name, b.name));
  return (
    <>
      <Follow name={t('follow.all')} path={feedPath(language)} />
      {LISTS.map((list) => (
        <details key={list}>
          <summary>{t(`follow.${list}`)}</summary>
          <ul className="feeds">
            {feeds
              .filter(({ of }) => of === list)
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
  const atlas = useAtlas();
  const { what, name, lines } = change;
  const said = typeset(name[language], language);
  const page = pageOfChange(change, atlas);
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
