import { HAS_HANDBOOK } from '#map';
import { useMemo, useState } from 'react';
import { changeOf } from '../data/edit/draft.ts';
import { EDITED, type Edited } from '../data/edit/edited-kinds.ts';
import { bareName } from '../domain/places/bare-name.ts';
import { LOCALES } from '../domain/languages.ts';
import { allInEditor, type EditorState } from '../state/edit/editor-state.ts';
import { shownName } from '../state/edit/shown-name.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useSite } from '../state/atlas/site-context.ts';
import { writeOpen } from './editor-route.ts';

/** All that can be edited, by kind, with what is new or changed marked. */
export function Overview({ editor }: { editor: EditorState }) {
  const { t, language } = useI18n();
  const { root } = useSite();
  const [text, setText] = useState('');
  return (
    <>
      <header className="editor-lead">
        <h1 tabIndex={-1}>{t('edit.title')}</h1>
        <p className="lead">{t('edit.lead')}</p>
        {HAS_HANDBOOK && (
          <p>
            <a href={new URL(`handbook/${language === 'fr' ? 'fr' : 'nl'}.html`, root).href}>
              {t('edit.handbook')}
            </a>
          </p>
        )}
        <p className="buttons">
          {EDITED.map((kind) => (
            <a key={kind} className="button" href={writeOpen({ view: 'new', kind })}>
              + {t(`edit.new.${kind}`)}
            </a>
          ))}
        </p>
      </header>
      <label className="editor-search">
        {t('edit.find')}
        <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <div className="editor-lists">
        {EDITED.map((kind) => (
          <KindList key={kind} editor={editor} kind={kind} text={text} />
        ))}
      </div>
    </>
  );
}

function KindList({ editor, kind, text }: { editor: EditorState; kind: Edited; text: string }) {
  const { t, language } = useI18n();
  const all = useMemo(() => {
    const named = [...allInEditor(editor, kind)].map(([id, value]) => ({
      id,
      name: shownName(kind, value, language),
    }));
    // The guide has an order of its own; who is looked up by name stands in the alphabet.
    return kind === 'organisation' || kind === 'place'
      ? named.sort((a, b) => a.name.localeCompare(b.name, LOCALES[language]))
      : named;
  }, [editor, kind, language]);
  const shown = all.filter(({ id, name }) => bareName(`${name} ${id}`).includes(bareName(text)));
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t(`edit.all.${kind}`, { count: shown.length })}</h2>
      <ul>
        {shown.map(({ id, name }) => {
          const change = changeOf(editor.draft.changes, kind, id);
          return (
            <li key={id}>
              <a href={writeOpen({ view: 'thing', kind, id, field: '' })}>{name}</a>
              {change && (
                <span className="editor-mark">
                  {t(change.before === null ? 'edit.mark.new' : 'edit.mark.changed')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
