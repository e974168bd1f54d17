import { useDeferredValue, useMemo } from 'react';
import { previewDataset, withoutGaps } from '../../data/edit/preview.ts';
import { readSource } from '../../data/source/read-source.ts';
import { typesetDataset } from '../../data/source/typeset-dataset.ts';
import type { Place, DetailedDataset } from '../../domain/model.ts';
import { buildAtlas, useAtlas, type Atlas } from '../atlas/atlas.ts';
import { useEditor, type EditorState } from './editor-state.ts';

const NONE = [] as const;

/** The published content is sound, and read once. */
function useBase(editor: EditorState | null) {
  const files = editor?.files;
  return useMemo(() => (files ? readSource(files).source : null), [files]);
}

/** The content with the changes that lie on the desk, as it was typed; null until it is there. */
function usePreview(): DetailedDataset | null {
  const { dataset } = useAtlas();
  const editor = useEditor();
  const base = useBase(editor);
  // What is typed comes first, what it looks like a moment later.
  const changes = useDeferredValue(editor?.draft.changes ?? NONE);
  const drawn = useMemo(
    () => new Map(dataset.places.map((one): [string, Place] => [one.id, one])),
    [dataset],
  );
  return useMemo(
    () => base && previewDataset(base, changes, drawn, dataset.attribution),
    [base, changes, drawn, dataset.attribution],
  );
}

/** The same, to leave in files: what nobody wrote is blank. */
export function useDraftToLeave(): DetailedDataset | null {
  const preview = usePreview();
  return useMemo(() => preview && withoutGaps(preview), [preview]);
}

/** The same, as readers see it. */
function useDraftDataset(): DetailedDataset | null {
  const preview = usePreview();
  return useMemo(() => preview && typesetDataset(preview), [preview]);
}

/** The same, indexed for the views. */
export function useDraftAtlas(): Atlas | null {
  const dataset = useDraftDataset();
  return useMemo(() => dataset && buildAtlas(dataset), [dataset]);
}
