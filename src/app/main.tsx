import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadNearness } from '../state/near/lazy-nearness.ts';
import { Root } from './root.tsx';
import { siteOfPage } from './first/site-of-page.ts';
import { isReady, loadStart } from './start.ts';
import { viewOf } from './views.ts';

/** Shows the app; a page that was written at build time stays as it is and comes alive. */
async function start(container: HTMLElement): Promise<void> {
  const site = siteOfPage();
  const path = `/${location.pathname.slice(site.root.pathname.length)}`;
  const isFirstView = container.dataset.first !== undefined;
  // What is written is of the guide.
  const isOther = /[?&]data=/.test(location.search);
  const isWritten = container.firstElementChild !== null && !isFirstView && !isOther;
  const [first, view] = await Promise.all([
    loadStart(site.root, path),
    viewOf(path.split('/').filter(Boolean)[1]).preload(),
    // What the list begins with is not put in another order a moment later.
    /[?&]near=/.test(location.search) ? loadNearness().catch(reportError) : null,
    isFirstView &&
      import('./first/redo-acts.ts').then(({ redoActs }) => {
        redoActs(container);
      }),
  ]);
  // Each view fetches by itself what it lacks, and tells what it cannot have.
  if (first.loaded.ok) await view.prepare?.(first.loaded.dataset, site.root).catch(reportError);
  const app = (
    <StrictMode>
      <Root site={site} {...first} />
    </StrictMode>
  );
  import('./first/bear-translators.ts').then(({ bearTranslators }) => {
    bearTranslators();
  }, reportError);
  // What is written in the page reads better than that something is missing.
  if (isWritten && !isReady(first, path)) throw new Error(JSON.stringify(first.failed));
  // What a translator has rewritten is not what React would find: it is made anew.
  if (isWritten && !container.querySelector(':scope font')) {
    hydrateRoot(container, app);
    return;
  }
  // In slices: the page stays free while it is made.
  startTransition(() => {
    createRoot(container).render(app);
  });
}

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app"');
/** Settles once the app is shown, or cannot be; in a task of its own, since to read the scripts is one. */
export const started = new Promise((done) => setTimeout(done)).then(() => start(container));
