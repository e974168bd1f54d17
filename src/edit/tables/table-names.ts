import type { Names } from '../../data/edit/table/cells.ts';
import type { RefTarget } from '../../data/schemas/form-meta.ts';
import { fieldsOf, type Edited } from '../../data/edit/edited-kinds.ts';
import { bareName } from '../../domain/places/bare-name.ts';
import { LANGUAGES, type Localised } from '../../domain/languages.ts';
import { allInEditor, type EditorState } from '../../state/edit/editor-state.ts';
import type { Words } from '../../state/edit/say-difference.ts';

const KINDS: Partial<Record<RefTarget, Edited>> = {
  organisation: 'organisation',
  place: 'place',
  approach: 'approach',
};

/** What ids are called in a table, and what people may call them there, in any language. */
export function tableNames(
  editor: EditorState,
  words: Words,
  terms: readonly { id: string; label: Localised }[],
): Names {
  const ids = new Map<string, string>();
  const add = (to: string, id: string, names: readonly unknown[]) => {
    for (const name of [id, ...names]) {
      if (typeof name === 'string' && name !== '') ids.set(`${to} ${bareName(name)}`, id);
    }
  };
  for (const kind of Object.values(KINDS)) {
    for (const [id, value] of allInEditor(editor, kind)) {
      const { name, title, shortTitle, aliases = [] } = fieldsOf(kind, value);
      const texts = [name, title, shortTitle].flatMap((one) =>
        LANGUAGES.map((language) => (one as Localised | undefined)?.[language]),
      );
      add(kind, id, [...texts, ...(aliases as readonly unknown[])]);
    }
  }
  for (const { id, label } of terms) {
    for (const to of ['theme', 'audience']) add(to, id, Object.values(label));
  }
  return {
    nameOf: words.nameOf,
    idOf: (name, to) => ids.get(`${to} ${bareName(name)}`),
  };
}
