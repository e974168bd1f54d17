import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from './atlas.ts';
import type { TextSearch } from './text-index.ts';

/** Ids that match a free text; null while nothing is asked or the index is still on its way. */
export function useTextHits(text: string): ReadonlySet<string> | null {
  const { dataset } = useAtlas();
  const [search, setSearch] = useState<TextSearch | null>(null);
  const needed = text.trim() !== '';

  useEffect(() => {
    if (!needed || search) return;
    let wanted = true;
    import('./text-index.ts')
      .then((module) => {
        if (wanted) setSearch(() => module.textSearch(dataset));
      })
      .catch((error: unknown) => {
        if (wanted)
          setSearch(() => () => {
            throw error;
          });
      });
    return () => {
      wanted = false;
    };
  }, [needed, search, dataset]);

  return useMemo(() => (needed && search ? search(text) : null), [needed, search, text]);
}
