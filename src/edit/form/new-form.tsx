import { FIRST_LANGUAGE } from '../../domain/languages.ts';
import { useId, useState } from 'react';
import type { Edited } from '../../data/edit/edited-kinds.ts';
import { newThing } from '../../data/edit/form/new-thing.ts';
import { Ids } from '../../data/other/entry.ts';
import { putThing, takenIds, type EditorState } from '../../state/edit/editor-state.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { writeOpen } from '../editor-route.ts';

/** A slug: what stands in addresses. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Begins a new thing with its name; its id comes of that, and never changes again. */
export function NewForm({ editor, kind }: { editor: EditorState; kind: Edited }) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const fieldId = useId();
  const taken = takenIds(editor);
  const id = typed ?? (name.trim() === '' ? '' : new Ids(taken).of(name));
  const problem =
    id === '' ? null : !SLUG.test(id) ? t('flaw.slug') : taken.has(id) ? t('edit.idTaken') : null;
  const isReady = name.trim() !== '' && id !== '' && problem === null;
  return (
    <form
      className="editor-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        putThing(kind, id, newThing(kind, id, name.trim()));
        location.hash = writeOpen({ view: 'thing', kind, id, field: '' });
      }}
    >
      <h1 tabIndex={-1}>{t(`edit.new.${kind}`)}</h1>
      <label htmlFor={`${fieldId}-name`}>
        {t(kind === 'organisation' || kind === 'place' ? 'edit.nameInFirst' : 'edit.titleInFirst', {
          language: FIRST_LANGUAGE,
        })}
        <input
          id={`${fieldId}-name`}
          type="text"
          lang={FIRST_LANGUAGE}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label htmlFor={`${fieldId}-id`}>
        {t('field.id')}
        <small>{t('help.id')}</small>
        <input
          id={`${fieldId}-id`}
          type="text"
          spellCheck={false}
          value={id}
          aria-invalid={problem !== null}
          aria-describedby={`${fieldId}-problem`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className="field-problems" id={`${fieldId}-problem`}>
          {problem}
        </span>
      </label>
      <p className="buttons">
        <button type="submit" className="button-strong" disabled={!isReady}>
          {t('edit.begin')}
        </button>
        <a href={writeOpen({ view: 'start' })}>{t('action.cancel')}</a>
      </p>
    </form>
  );
}
