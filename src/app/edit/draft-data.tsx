import { useEffect, type ReactNode } from 'react';
import type { Problem } from '../../data/problems.ts';
import { AtlasContext } from '../../state/atlas.ts';
import { useDesk } from '../../state/edit/desk.ts';
import { fetchSource } from '../../state/edit/fetch-source.ts';
import { useSite } from '../../state/site.ts';
import { tellTrouble } from '../../state/trouble.ts';
import { Waiting } from '../waiting.tsx';
import { useDraftAtlas } from '../../state/edit/draft-atlas.ts';

const NONE: readonly Problem[] = [];

/** The app on the guide with the changes that lie on the editors' desk. */
export function DraftData({ show }: { show: (problems: readonly Problem[]) => ReactNode }) {
  const { root } = useSite();
  const isLaid = useDesk() !== null;
  const atlas = useDraftAtlas();
  useEffect(() => {
    if (isLaid) return;
    const load = () => {
      fetchSource(root).catch((error: unknown) => {
        reportError(error);
        tellTrouble({ id: 'source', problems: [], retry: load });
      });
    };
    load();
  }, [root, isLaid]);
  return atlas ? <AtlasContext value={atlas}>{show(NONE)}</AtlasContext> : <Waiting />;
}
