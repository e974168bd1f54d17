import type { ReactNode } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import { AtlasContext } from '../../state/atlas/atlas.ts';
import { useDraftAtlas } from '../../state/edit/draft-atlas.ts';
import { useLoadedEditor } from '../../state/edit/use-loaded-editor.ts';
import { Waiting } from '../waiting.tsx';

const NONE: readonly Problem[] = [];

/** The app on the guide with the changes that lie on the editors' desk. */
export function DraftData({ show }: { show: (problems: readonly Problem[]) => ReactNode }) {
  useLoadedEditor();
  const atlas = useDraftAtlas();
  return atlas ? <AtlasContext value={atlas}>{show(NONE)}</AtlasContext> : <Waiting />;
}
