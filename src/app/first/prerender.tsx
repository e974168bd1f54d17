import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import type { Dataset } from '../../domain/model.ts';
import type { BuildFacts } from '../../state/atlas/build-facts.ts';
import type { Spoken } from '../../i18n/load-messages.ts';
import { ResultsProvider } from '../../state/results/results-provider.tsx';
import { FirstView } from './first-view.tsx';
import { Root } from '../root.tsx';
import { viewOf } from '../views.ts';

// Before anything is written: the module that fetches it may not be there any more later.
await viewOf('guide').preload();

/** Where a page stands. */
interface Where {
  /** Public address of the site; null where it is not known. */
  readonly address: string | null;
  /** The root as seen from the top of the host, for a page that is shown at any depth. */
  readonly top: string | null;
  /** What the build says of itself. */
  readonly facts: BuildFacts;
}

/**
 * Writes a page as the browser will have it, so that it reads without scripts and comes alive with
 * them.
 * @param path below the root, such as `/nl/fiche/calame/`
 * @param only what is shown in the place of the view that the path opens
 */
export async function writePage(
  path: string,
  dataset: Dataset,
  spoken: Spoken,
  { address, top, facts }: Where,
  only?: ReactNode,
): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <Root
      site={{ root: new URL('https://page.invalid/'), address, facts }}
      spoken={spoken}
      loaded={{ ok: true, dataset, problems: [] }}
      ssrPath={path}
      details="all"
      failed={null}
      top={top}
      only={only}
    />,
    { onError: (error) => void errors.push(error) },
  );
  if (errors.length > 0) throw errors[0] as Error;
  return new Response(prelude).text();
}

/** So many are listed in the page itself; of more the list would be longer than the app. */
const FEW = 100;

/** Writes what the page of the map shows before scripts run; nothing of many initiatives. */
export async function writeFirstView(
  path: string,
  dataset: Dataset,
  spoken: Spoken,
  where: Where,
): Promise<string> {
  if (dataset.initiatives.length > FEW) return '';
  const view = (
    <ResultsProvider>
      <FirstView />
    </ResultsProvider>
  );
  return writePage(path, dataset, spoken, where, view);
}
