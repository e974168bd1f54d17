import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { loadDataset, type LoadResult } from '../data/load.ts';
import type { Language } from '../domain/model.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { translator } from '../i18n/translate.ts';
import { AtlasContext, buildAtlas } from '../state/atlas.ts';
import { I18nContext } from '../state/i18n-context.ts';
import { ResultsProvider } from '../state/results.tsx';
import { isLanguage } from '../state/url-state.ts';
import { preferredLanguage } from './preferred-language.ts';
import { Shell } from './shell.tsx';

const ProblemList = lazy(() =>
  import('./problem-list.tsx').then((module) => ({ default: module.ProblemList })),
);

/** The app on the site at an address: routes below it, data from it. */
export function Root({ site }: { site: URL }) {
  return (
    <Router base={site.pathname.replace(/\/$/, '')}>
      <InLanguage site={site} />
    </Router>
  );
}

function InLanguage({ site }: { site: URL }) {
  const [path] = useLocation();
  const first = path.split('/')[1];
  const language = isLanguage(first) ? first : preferredLanguage();
  const messages = useMessages(language);
  const [loaded, retry] = useDataset(site);
  const i18n = useMemo(
    () =>
      messages && {
        language: messages.language,
        t: translator(messages.language, messages.texts),
        say: (text: Record<Language, string>) => text[messages.language],
      },
    [messages],
  );
  const atlas = useMemo(() => (loaded?.ok ? buildAtlas(loaded.dataset) : null), [loaded]);

  if (!i18n || !loaded) return <div className="loading" aria-busy="true" />;
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
        <ResultsProvider>
          <Shell problems={loaded.problems} />
        </ResultsProvider>
      </AtlasContext>
    </I18nContext>
  );
}

function useMessages(language: Language): { language: Language; texts: Messages } | null {
  const [messages, setMessages] = useState<{ language: Language; texts: Messages } | null>(null);
  useEffect(() => {
    let wanted = true;
    loadMessages(language).then(
      (texts) => {
        if (wanted) setMessages({ language, texts });
      },
      (error: unknown) => {
        // Without texts nothing can be said; a reload fetches the new chunks of a new release.
        reportError(error);
      },
    );
    document.documentElement.lang = language;
    return () => {
      wanted = false;
    };
  }, [language]);
  return messages;
}

function useDataset(site: URL): [LoadResult | null, () => void] {
  const [result, setResult] = useState<LoadResult | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void loadDataset(site).then((next) => {
      if (wanted) setResult(next);
    });
    return () => {
      wanted = false;
    };
  }, [site, attempt]);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return [result, retry];
}
