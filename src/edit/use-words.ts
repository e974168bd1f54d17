import { useMemo } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { namesOf } from '../state/edit/names-of.ts';
import { allInEditor, type EditorState } from '../state/edit/editor-state.ts';
import { nameIn, type Words } from '../state/edit/say-difference.ts';
import { EDITED } from '../data/edit/edited-kinds.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** The words for what lies on the desk, in the language of the editor. */
export function useWords(editor: EditorState): Words {
  const { t, language } = useI18n();
  const published = useMemo(() => namesOf(editor.files, language), [editor.files, language]);
  return useMemo(() => {
    const own = new Map(
      EDITED.flatMap((kind) =>
        editor.draft.changes.some((one) => one.kind === kind)
          ? [...allInEditor(editor, kind)].map(
              ([id, one]) => [id, nameIn(kind, one, language)] as const,
            )
          : [],
      ),
    );
    return {
      language,
      t,
      find: (key) => {
        try {
          return t(key as MessageKey);
        } catch {
          // Texts tell of a key that they do not have by throwing: here that is an answer.
          return undefined;
        }
      },
      nameOf: (id) => own.get(id) ?? published.get(id),
    };
  }, [editor, published, language, t]);
}
