import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Router } from 'wouter';
import type { Language } from '../domain/languages.ts';
import { translator } from '../i18n/translate.ts';
import { AtlasContext, buildAtlas } from '../state/atlas/atlas.ts';
import { I18nContext } from '../state/atlas/i18n-context.ts';
import { SiteContext, type Site } from '../state/atlas/site-context.ts';
import { LiveAddress, useAddress } from '../state/navigation/address.tsx';
import { RelativeLinks, Routes } from './routes.tsx';
import { isReady, type Start } from './start.ts';
import { useStart } from './use-start.ts';
import { Waiting } from './waiting.tsx';

const OtherData = lazy(() =>
  import('./other/other-data.tsx').then((module) => ({ default: module.OtherData })),
);
const ProblemList = lazy(() =>
  import('./problem-list.tsx').then((module) => ({ default: module.ProblemList })),
);

interface Props extends Start {
  site: Site;
  /** Where the page is written at build time: its path below the root. */
  ssrPath?: string;
  /** What is shown in the place of the view that the address opens. */
  only?: ReactNode;
  /** Where the root is, for a page that is shown at any depth. */
  top?: string | null;
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
          <LiveAddress>
            <InLanguage root={site.root} {...start} />
          </LiveAddress>
        </RelativeLinks>
      </Router>
    </SiteContext>
  );
}

function InLanguage({ root, only, ...first }: Start & { root: URL; only?: ReactNode }) {
  const { path, search } = useAddress();
  const other = new URLSearchParams(search).get('data');
  const [start, retry] = useStart(root, path, first);
  const { loaded } = start;
  const { language, texts } = start.spoken;
  const i18n = useMemo(
    () => ({
      language,
      t: translator(language, texts),
      say: (text: Record<Language, string>) => text[language],
    }),
    [language, texts],
  );
  const atlas = useMemo(() => (loaded.ok ? buildAtlas(loaded.dataset) : null), [loaded]);

  if (start.failed?.path === path) {
    return (
      <main className="failed" role="alert">
        <h1>{i18n.t('app.name')}</h1>
        <p>{i18n.t('app.failed')}</p>
        <Suspense>
          <ProblemList problems={start.failed.problems} language={language} />
        </Suspense>
        <button type="button" onClick={retry}>
          {i18n.t('app.retry')}
        </button>
      </main>
    );
  }
  return (
    <I18nContext value={i18n}>
      {atlas && isReady(start, path) ? (
        <AtlasContext value={atlas}>
          {other ? (
            <Suspense fallback={<Waiting />}>
              <OtherData source={other} show={(problems) => <Routes problems={problems} />} />
            </Suspense>
          ) : (
            (only ?? <Routes problems={loaded.problems} />)
          )}
        </AtlasContext>
      ) : (
        <Waiting retry={retry} />
      )}
    </I18nContext>
  );
}
