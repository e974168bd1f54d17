import { useEffect } from 'react';
import { useSite } from '../atlas/site-context.ts';
import { tellFailure } from '../device/load-failure.ts';
import { useEditor, type EditorState } from './editor-state.ts';
import { fetchSource } from './fetch-source.ts';

/** What lies on the desk, for which the files are fetched; null until they are there. */
export function useLoadedEditor(): EditorState | null {
  const { root } = useSite();
  const editor = useEditor();
  const isLaid = editor !== null;
  useEffect(() => {
    if (isLaid) return;
    const load = () => {
      fetchSource(root).catch((error: unknown) => {
        reportError(error);
        tellFailure({ id: 'source', problems: [], retry: load });
      });
    };
    load();
  }, [root, isLaid]);
  return editor;
}
