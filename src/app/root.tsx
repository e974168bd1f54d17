import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { loadDataset, type LoadResult } from '../data/load.ts';
import type { Language } from '../domain/model.ts';
import { loadMessages, type Spoken } from '../i18n/load-messages.ts';
import { translator } from '../i18n/translate.ts';
import { AtlasContext, buildAtlas } from '../state/atlas.ts';
import { I18nContext } from '../state/i18n-context.ts';
import { SiteContext, type Site } from '../state/site.ts';
import { isLanguage } from '../state/url-state.ts';
import { preferredLanguage } from './preferred-language.ts';
import { RelativeLinks, Routes } from './routes.tsx';

const ProblemList = lazy(() =>
  import('./problem-list.tsx').then((module) => ({ default: module.ProblemList })),
);

interface Props {
  site: Site;
  /** What the first view is made of, so that it need not wait. */
  spoken: Spoken;
  loaded: LoadResult;
  /** Where the page is written at build time: its path below the root. */
  ssrPath?: string;
  /** Where the root is, for a page that is shown at any depth. */
  top?: string | null;
}

/** The language of a path below the root, else the browser's. */
export function languageOf(path: string): Language {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : preferredLanguage();
}

/** Whether a path below the root opens the map. */
export function isMapPath(path: string): boolean {
  return path.split('/').filter(Boolean).length < 2;
}

/** The app on the site at an address: routes below it, data from it. */
export function Root({ site, ssrPath, top = null, ...start }: Props) {
  return (
    <SiteContext value={site}>
      <Router
        base={site.root.pathname.replace(/\/$/, '')}
        ssrSearch=""
        {...(ssrPath === undefined ? {} : { ssrPath })}
      >
        <RelativeLinks top={top}>
          <InLanguage root={site.root} {...start} />
        </RelativeLinks>
      </Router>
    </SiteContext>
  );
}

function InLanguage({
  root,
  spoken: first,
  loaded: firstLoaded,
}: Pick<Props, 'spoken' | 'loaded'> & { root: URL }) {
  const [path] = useLocation();
  const isMap = isMapPath(path);
  const { language, texts, withPages } = useMessages(languageOf(path), !isMap, first);
  const [loaded, retry] = useDataset(root, firstLoaded);
  const i18n = useMemo(
    () => ({
      language,
      t: translator(language, texts),
      say: (text: Record<Language, string>) => text[language],
    }),
    [language, texts],
  );
  const atlas = useMemo(() => (loaded.ok ? buildAtlas(loaded.dataset) : null), [loaded]);

  if (!loaded.ok || !atlas) {
    return (
      <main className="failed" role="alert">
        <h1>{i18n.t('app.name')}</h1>
        <p>{i18n.t('app.failed')}</p>
        <Suspense>
          <ProblemList problems={loaded.problems} language={language} />
        </Suspense>
        <button type="button" onClick={retry}>
          {i18n.t('app.retry')}
        </button>
      </main>
    );
  }
  return (
    <I18nContext value={i18n}>
      <AtlasContext value={atlas}>
        {isMap || withPages ? (
          <Routes problems={loaded.problems} />
        ) : (
          <div className="loading" aria-busy="true" />
        )}
      </AtlasContext>
    </I18nContext>
  );
}

function useMessages(language: Language, withPages: boolean, first: Spoken): Spoken {
  const [spoken, setSpoken] = useState(first);
  const isEnough = spoken.language === language && (spoken.withPages || !withPages);
  useEffect(() => {
    document.documentElement.lang = language;
    if (isEnough) return;
    let wanted = true;
    loadMessages(language, withPages).then(
      (loaded) => {
        if (wanted) setSpoken(loaded);
      },
      (error: unknown) => {
        // Without texts nothing can be said; a reload fetches the new chunks of a new release.
        reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [language, withPages, isEnough]);
  return spoken;
}

function useDataset(root: URL, first: LoadResult): [LoadResult, () => void] {
  const [result, setResult] = useState(first);
  const retry = useCallback(() => {
    void loadDataset(root).then(setResult);
  }, [root]);
  return [result, retry];
}
