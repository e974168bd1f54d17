import { prerender } from 'react-dom/static';
import type { Dataset } from '../domain/model.ts';
import type { Spoken } from '../i18n/load-messages.ts';
import { Root } from './root.tsx';
import { viewOf } from './views.ts';

// Before anything is written: the module that fetches it may not be there any more later.
await viewOf('guide').preload();

/**
 * Writes a page as the browser will have it, so that it reads without scripts and comes alive with
 * them.
 * @param path below the root, such as `/nl/fiche/calame/`
 * @param address public address of the site; null where it is not known
 * @param top the root as seen from the top of the host, for a page that is shown at any depth
 */
export async function writePage(
  path: string,
  dataset: Dataset,
  spoken: Spoken,
  { address, top }: { address: string | null; top: string | null },
): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <Root
      site={{ root: new URL('https://page.invalid/'), address }}
      spoken={spoken}
      loaded={{ ok: true, dataset, problems: [] }}
      ssrPath={path}
      details="all"
      top={top}
    />,
    { onError: (error) => void errors.push(error) },
  );
  if (errors.length > 0) throw errors[0] as Error;
  return new Response(prelude).text();
}
