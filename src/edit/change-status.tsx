import type { Edited } from '../data/edit/edited-kinds.ts';
import { changeOf } from '../data/edit/draft.ts';
import {
  dropChange,
  isStale,
  keepMine,
  putThing,
  type EditorState,
} from '../state/edit/editor-state.ts';
import { sayChange } from '../state/edit/say-difference.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { writeOpen } from './editor-route.ts';
import { useEditorWords } from './words-context.ts';

interface Props {
  editor: EditorState;
  kind: Edited;
  id: string;
}

/** How a thing stands to the published data: new, changed, or changed by somebody else too. */
export function ChangeStatus({ editor, kind, id }: Props) {
  const { t } = useI18n();
  const { words } = useEditorWords();
  const change = changeOf(editor.draft.changes, kind, id);
  if (!change) {
    return (
      <p>
        <button type="button" className="link" onClick={() => putThing(kind, id, null)}>
          {t('edit.delete')}
        </button>
      </p>
    );
  }
  const { lines } = sayChange(change, words);
  return (
    <div className="editor-status">
      {isStale(editor, change) && (
        <div role="alert" className="editor-stale">
          <p>{t('edit.stale')}</p>
          <p className="buttons">
            <button type="button" onClick={() => keepMine(kind, id)}>
              {t('edit.stale.mine')}
            </button>
            <button type="button" onClick={() => dropChange(kind, id)}>
              {t('edit.stale.theirs')}
            </button>
          </p>
        </div>
      )}
      <details>
        <summary>
          {change.before === null ? t('edit.isNew') : t('edit.changed', { count: lines.length })}
        </summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" className="link" onClick={() => dropChange(kind, id)}>
          {t(change.before === null ? 'edit.dropNew' : 'edit.drop')}
        </button>
      </details>
    </div>
  );
}

/** In the place of the form of a thing that is not there, or not any more. */
export function Gone({ editor, kind, id }: Props) {
  const { t } = useI18n();
  const isTakenOut = changeOf(editor.draft.changes, kind, id) !== undefined;
  return (
    <div className="editor-gone">
      <h1>{id}</h1>
      <p>{t(isTakenOut ? 'edit.takenOut' : 'edit.notThere')}</p>
      <p className="buttons">
        {isTakenOut && (
          <button type="button" onClick={() => dropChange(kind, id)}>
            {t('edit.bringBack')}
          </button>
        )}
        <a href={writeOpen({ view: 'start' })}>{t('edit.back')}</a>
      </p>
    </div>
  );
}
