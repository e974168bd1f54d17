import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from './atlas.ts';
import { useSite } from './site.ts';
import type { TextIndex } from './text-index.ts';

/** Ids that match a free text; null while nothing is asked or the index is still on its way. */
export function useTextHits(text: string): ReadonlySet<string> | null {
  const { dataset } = useAtlas();
  const { root } = useSite();
  const [made, setMade] = useState<{ search: TextIndex; of: unknown } | null>(null);
  const needed = text.trim() !== '';
  const search = made?.of === dataset ? made.search : null;

  useEffect(() => {
    if (!needed || search) return;
    let wanted = true;
    const load = async () => {
      const { makeTextIndex } = await import('./make-text-index.ts');
      const index = await makeTextIndex(root, dataset);
      if (wanted) setMade({ search: index, of: dataset });
    };
    // The list stays as it is; a reload fetches the chunks of a new release.
    load().catch(reportError);
    return () => {
      wanted = false;
    };
  }, [needed, search, dataset, root]);

  return useMemo(() => {
    if (!needed || !search) return null;
    const found = search(text);
    return new Set(dataset.initiatives.flatMap(({ id }, row) => (found[row] ? [id] : [])));
  }, [needed, search, text, dataset]);
}
