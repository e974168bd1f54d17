import { useMemo } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { namesOf } from '../state/edit/names-of.ts';
import { allOnDesk, type Desk } from '../state/edit/desk.ts';
import { nameIn, type Words } from '../state/edit/say-difference.ts';
import { EDITED } from '../data/edit/kinds.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** The words for what lies on the desk, in the language of the editor. */
export function useWords(desk: Desk): Words {
  const { t, language } = useI18n();
  const published = useMemo(() => namesOf(desk.files, language), [desk.files, language]);
  return useMemo(() => {
    const own = new Map(
      EDITED.flatMap((kind) =>
        desk.draft.changes.some((one) => one.kind === kind)
          ? [...allOnDesk(desk, kind)].map(
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
  }, [desk, published, language, t]);
}
