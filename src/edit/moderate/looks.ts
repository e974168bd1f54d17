import type { Value } from '../../data/edit/edited-kinds.ts';
import { broughtToRoles } from '../../data/edit/patch/old-partners.ts';
import type { Change } from '../../data/edit/patch/patch.ts';
import { alike } from '../../data/edit/patch/same.ts';
import { partsOf, type Part } from '../../data/edit/proposals/parts.ts';
import { inEditor, type EditorState } from '../../state/edit/editor-state.ts';

/** A change that is looked at: held against what lies on the desk. */
export interface Look {
  readonly change: Change;
  /** The thing as it is on the desk; null where there is none. */
  readonly now: Value | null;
  readonly parts: readonly Part[];
  /** What can be ticked: each part, or the whole of what is new or to go. */
  readonly keys: readonly string[];
  /** Whether it is all there already. */
  readonly isDone: boolean;
}

/** What stands for all of a thing. */
export const WHOLE = '*';

/** By what a change of a file is known. */
export const keyOfChange = ({ kind, id }: Change): string => `${kind} ${id}`;

/** Changes held against what lies on the desk. */
export function looksOf(editor: EditorState, changes: readonly Change[]): readonly Look[] {
  return changes.map((one) => {
    const now = inEditor(editor, one.kind, one.id);
    const change = broughtToRoles(one, now);
    const isWhole = now === null || change.after === null;
    const parts = isWhole ? [] : partsOf(change, now);
    const isDone = alike(change.after, now);
    const keys = isDone ? [] : isWhole ? [WHOLE] : parts.map(({ key }) => key);
    return { change, now, parts, keys, isDone };
  });
}

/** What is ticked at first: all that nobody else changed in the meantime, and nothing that goes. */
export function likeliest({ change, parts, keys }: Look): ReadonlySet<string> {
  if (change.after === null) return new Set();
  const stale = new Set(parts.flatMap(({ key, isStale }) => (isStale ? key : [])));
  return new Set(keys.filter((key) => !stale.has(key)));
}
