import { useEffect, useMemo } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import type { Dataset } from '../../domain/model.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { useSite } from '../atlas/site-context.ts';
import { createStore } from '../device/store.ts';
import type { TextIndex } from './text-index.ts';
import { tellFailure } from '../device/load-failure.ts';

/** The index of the words of a dataset: one for all that look in it. */
const index = createStore<{ readonly search: TextIndex; readonly of: Dataset } | null>(null);
let asked: Dataset | null = null;

/** Fetches and makes the index, once. */
function askIndex(root: URL, dataset: Dataset): void {
  if (asked === dataset) return;
  asked = dataset;
  const told = (problems: readonly Problem[]) => {
    const retry = () => {
      asked = null;
      askIndex(root, dataset);
    };
    tellFailure({ id: 'words', problems, retry });
  };
  const load = async () => {
    const { makeTextIndex } = await import('./make-text-index.ts');
    const { search, problems } = await makeTextIndex(root, dataset);
    if (asked !== dataset) return;
    index.set({ search, of: dataset });
    if (problems.length > 0) told(problems);
  };
  load().catch((error: unknown) => {
    // The list stays as it is.
    reportError(error);
    if (asked !== dataset) return;
    asked = null;
    told([]);
  });
}

/** Ids that match a free text; null while nothing is asked or the index is still on its way. */
export function useTextHits(text: string): ReadonlySet<string> | null {
  const { dataset } = useAtlas();
  const { root } = useSite();
  const search = index.use((made) => (made?.of === dataset ? made.search : null));
  const needed = text.trim() !== '';

  useEffect(() => {
    if (needed && !search) askIndex(root, dataset);
  }, [needed, search, root, dataset]);

  return useMemo(() => {
    if (!needed || !search) return null;
    const found = search(text);
    return new Set(dataset.initiatives.flatMap(({ id }, row) => (found[row] ? [id] : [])));
  }, [needed, search, text, dataset]);
}
