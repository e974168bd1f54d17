import { useMemo } from 'react';
import type { RefTarget } from '../../data/schemas/form-meta.ts';
import { fieldsOf, type Edited, type Value } from '../../data/edit/edited-kinds.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { allInEditor, useEditor } from '../../state/edit/editor-state.ts';
import { shownName } from '../../state/edit/shown-name.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { LOCALES } from '../../domain/languages.ts';

/** A thing to choose. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is, where that is not plain. */
  readonly about: string;
}

const KINDS: Readonly<Record<Exclude<RefTarget, 'theme' | 'audience'>, readonly Edited[]>> = {
  initiative: ['initiative'],
  approach: ['approach'],
  challenge: ['challenge'],
  organisation: ['organisation'],
  place: ['place'],
  commune: ['place'],
  fiche: ['approach', 'initiative', 'challenge'],
};

/** What a field can lead to, by name in the language of the editor. */
export function useOptions(to: RefTarget): readonly Option[] {
  const editor = useEditor();
  const { dataset } = useAtlas();
  const { t, language } = useI18n();
  return useMemo(() => {
    if (!editor) return [];
    if (to === 'theme' || to === 'audience') {
      return (to === 'theme' ? dataset.themes : dataset.audiences).map(({ id, label }) => ({
        id,
        name: label[language],
        about: '',
      }));
    }
    const kinds = KINDS[to];
    const about = (kind: Edited, value: Value) => {
      const { level } = fieldsOf(kind, value);
      if (typeof level === 'string') return t(`level.${level}` as 'level.site');
      return kinds.length > 1 ? t(`choice.kind.${kind}`) : '';
    };
    const options = kinds.flatMap((kind) =>
      [...allInEditor(editor, kind)]
        .filter(([, value]) => to !== 'commune' || fieldsOf(kind, value).level === 'commune')
        .map(([id, value]) => ({
          id,
          name: shownName(kind, value, language),
          about: about(kind, value),
        })),
    );
    return options.sort((a, b) => a.name.localeCompare(b.name, LOCALES[language]));
  }, [editor, dataset, to, t, language]);
}
