import '../styles/pages.css';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { FichePage } from '../../fiche/page/fiche-page.tsx';
import { GlossaryPage } from '../../fiche/page/glossary-page.tsx';
import { GuidePage } from '../../browse/guide-page.tsx';
import { MissingPage } from '../../fiche/page/missing-page.tsx';
import { OrganisationPage } from '../../fiche/page/organisation-page.tsx';
import { PlacePage } from '../../fiche/page/place-page.tsx';
import { MatrixPage } from '../../fiche/matrix/matrix-page.tsx';
import { LinksPage } from '../../fiche/web/links-page.tsx';
import { detailed, detailedOrganisation } from '../../domain/guide/fiche-details.ts';
import { useAtlas, type Atlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { pageTitle } from '../../state/navigation/page-title.ts';
import type { Page } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { PrivacyPage } from '../privacy/privacy-page.tsx';
import { useArrival } from './use-arrival.ts';

const Notices = lazy(() =>
  import('../notices/notices.tsx').then((module) => ({ default: module.Notices })),
);
const EditView = lazy(() =>
  import('../views/edit-view.tsx').then((module) => ({ default: module.EditView })),
);
const SuggestView = lazy(() =>
  import('../views/suggest-view.tsx').then((module) => ({ default: module.SuggestView })),
);
const NewsView = lazy(() =>
  import('../views/news-view.tsx').then((module) => ({ default: module.NewsView })),
);
const StoryView = lazy(() =>
  import('../views/story-view.tsx').then((module) => ({ default: module.StoryView })),
);

/** A page to read, with the head and foot that all of them share. */
export function PageShell() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { state, notices } = useUrlState();
  const main = useRef<HTMLElement>(null);
  const { page } = state;
  const title = pageTitle(page, atlas, i18n);

  useEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(main, 'id' in page ? `${page.kind} ${page.id}` : page.kind);

  return (
    <div className="page">
      <a className="skip" href="#content">
        {i18n.t('app.skipToText')}
      </a>
      <PageHeader />
      <main id="content" ref={main} tabIndex={-1}>
        {(state.data !== null || notices.length > 0) && (
          <Suspense>
            <Notices />
          </Suspense>
        )}
        <PartBoundary key={title}>{contentOf(page, atlas)}</PartBoundary>
      </main>
      <PageFooter />
    </div>
  );
}

function contentOf(page: Page, atlas: Atlas): ReactNode {
  switch (page.kind) {
    case 'fiche': {
      const fiche = atlas.fiches.get(page.id);
      return fiche && <FichePage fiche={detailed(fiche)} />;
    }
    case 'place': {
      const place = atlas.places.get(page.id);
      return place && <PlacePage place={place} />;
    }
    case 'organisation': {
      const organisation = atlas.organisations.get(page.id);
      return organisation && <OrganisationPage organisation={detailedOrganisation(organisation)} />;
    }
    case 'guide':
      return <GuidePage />;
    case 'story':
      return (
        <Suspense>
          <StoryView />
        </Suspense>
      );
    case 'edit':
      return (
        <Suspense>
          <EditView />
        </Suspense>
      );
    case 'suggest':
      return (
        <Suspense>
          <SuggestView />
        </Suspense>
      );
    case 'news':
      return (
        <Suspense>
          <NewsView />
        </Suspense>
      );
    case 'glossary':
      return <GlossaryPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'matrix':
      return <MatrixPage />;
    case 'links':
      return <LinksPage />;
    default:
      return <MissingPage />;
  }
}
