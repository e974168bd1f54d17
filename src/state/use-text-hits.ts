import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from './atlas.ts';
import type { Problem } from '../data/problems.ts';
import { useSite } from './site.ts';
import { tellTrouble } from './trouble.ts';
import type { TextIndex } from './text-index.ts';

/** Ids that match a free text; null while nothing is asked or the index is still on its way. */
export function useTextHits(text: string): ReadonlySet<string> | null {
  const { dataset } = useAtlas();
  const { root } = useSite();
  const [made, setMade] = useState<{ search: TextIndex; of: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const needed = text.trim() !== '';
  const search = made?.of === dataset ? made.search : null;

  useEffect(() => {
    if (!needed || search) return;
    let wanted = true;
    const told = (problems: readonly Problem[]) => {
      const retry = () => {
        setMade(null);
        setTurn((before) => before + 1);
      };
      tellTrouble({ id: 'words', problems, retry });
    };
    const load = async () => {
      const { makeTextIndex } = await import('./make-text-index.ts');
      const index = await makeTextIndex(root, dataset);
      if (!wanted) return;
      setMade({ search: index.search, of: dataset });
      if (index.problems.length > 0) told(index.problems);
    };
    load().catch((error: unknown) => {
      // The list stays as it is.
      reportError(error);
      told([]);
    });
    return () => {
      wanted = false;
    };
  }, [needed, search, dataset, root, turn]);

  return useMemo(() => {
    if (!needed || !search) return null;
    const found = search(text);
    return new Set(dataset.initiatives.flatMap(({ id }, row) => (found[row] ? [id] : [])));
  }, [needed, search, text, dataset]);
}
