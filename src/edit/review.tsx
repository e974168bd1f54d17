import { MAP_ID } from '#map';
import { changedTexts } from '../data/edit/patch/apply-patch.ts';
import { fileOf } from '../data/edit/edited-kinds.ts';
import { writePatch } from '../data/edit/patch/patch.ts';
import {
  clearEditor,
  isStale,
  patchOf,
  tellAbout,
  type EditorState,
} from '../state/edit/editor-state.ts';
import { repositoryIn } from '../state/edit/repository-in.ts';
import { sayChange } from '../state/edit/say-difference.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { DRAFT, withData } from '../state/url/other-data-address.ts';
import { StateLink } from '../ui/state-link.tsx';
import { saveFile } from '../state/device/save-file.ts';
import { DraftProblemList } from './draft-problem-list.tsx';
import { writeOpen } from './editor-route.ts';
import { HandIn } from './hand-in/hand-in.tsx';
import { patchName } from './hand-in/patch-name.ts';
import { mailFor } from './suggest/mail.ts';
import { mailAddress } from '../domain/lib/mail-address.ts';
import type { DraftProblem } from './use-draft-problems.ts';
import { SaidChanges } from './said-changes.tsx';
import { useEditorWords } from './words-context.ts';
import { lettersTo } from '../domain/guide/letters-to.ts';

interface Props {
  editor: EditorState;
  problems: readonly DraftProblem[] | null;
}

/** All that is changed, in words, and the ways to hand it on. */
export function Review({ editor, problems }: Props) {
  const { t } = useI18n();
  const { changes } = editor.draft;
  if (changes.length === 0) {
    return (
      <div className="editor-result">
        <h1 tabIndex={-1}>{t('edit.result')}</h1>
        <p>{t('edit.noChanges')}</p>
      </div>
    );
  }
  return (
    <div className="editor-result">
      <h1 tabIndex={-1}>{t('edit.result')}</h1>
      <SaidChanges
        changes={changes}
        heading={(change, text) => {
          const { kind, id } = change;
          if (kind === 'column') return <strong>{text}</strong>;
          return (
            <>
              <a href={writeOpen({ view: 'thing', kind, id, field: '' })}>{text}</a>
              {isStale(editor, change) && <p className="editor-stale">{t('edit.stale')}</p>}
            </>
          );
        }}
      />
      <p>
        <StateLink className="button" change={withData(DRAFT)}>
          {t('edit.onMap')}
        </StateLink>
      </p>
      <DraftProblemList problems={problems ?? []} isLooking={problems === null} isNamed />
      <HandOn
        editor={editor}
        isSound={problems?.every(({ problem }) => problem.severity !== 'error') ?? false}
      />
    </div>
  );
}

function HandOn({ editor, isSound }: { editor: EditorState; isSound: boolean }) {
  const { t, language } = useI18n();
  const { words } = useEditorWords();
  const contacts = lettersTo(useAtlas().dataset);
  const patch = { ...patchOf(editor), language };
  const name = patchName(MAP_ID, patch);
  const repository = repositoryIn(editor.files);
  const said = patch.changes.map((change) => sayChange(change, words));
  return (
    <section className="editor-hand-on">
      <h2>{t('edit.handOn')}</h2>
      <p>
        {t(
          !isSound
            ? 'edit.handOn.unfinished'
            : repository
              ? 'edit.handOn.ready'
              : 'edit.handOn.sound',
        )}
      </p>
      <label>
        {t('edit.by')}
        <input
          type="text"
          autoComplete="name"
          value={editor.by}
          onChange={({ target }) => tellAbout({ by: target.value })}
        />
      </label>
      <label>
        {t('edit.note')}
        <textarea
          rows={3}
          value={editor.note}
          onChange={({ target }) => tellAbout({ note: target.value })}
        />
      </label>
      {repository && <HandIn repository={repository} patch={patch} name={name} />}
      {repository && <h3>{t('handIn.orMail')}</h3>}
      <p className="buttons">
        <button
          type="button"
          className={repository ? '' : 'button-strong'}
          onClick={() => saveFile(name, writePatch(patch), 'application/json')}
        >
          {t('edit.savePatch')}
        </button>
        <a className="button" href={mailAddress(contacts, mailFor(said, patch, name, t))}>
          {t('edit.mail')}
        </a>
      </p>
      <p className="muted">{t('edit.mail.how', { name })}</p>
      <details>
        <summary>{t('edit.files')}</summary>
        <p>{t('edit.files.how')}</p>
        <p className="buttons">
          {[...new Set(patch.changes.map(({ kind }) => fileOf(kind)))].map((file) => (
            <button
              key={file}
              type="button"
              disabled={!isSound}
              onClick={() => {
                const text = changedTexts(editor.files, patch.changes).get(file);
                if (text !== undefined) saveFile(file, text, 'application/json');
              }}
            >
              {file}
            </button>
          ))}
        </p>
      </details>
      <p>
        <button type="button" className="link" onClick={() => clearEditor()}>
          {t('edit.clearAll')}
        </button>
      </p>
    </section>
  );
}
