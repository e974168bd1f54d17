import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { readPatch } from '../data/edit/patch/patch.ts';
import { sayProblem } from '../data/problems/problem-texts.ts';
import {
  takeUp,
  undoStep,
  redoStep,
  type EditorState as Laid,
} from '../state/edit/editor-state.ts';
import { useLoadedEditor } from '../state/edit/use-loaded-editor.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useAskBeforeLeaving } from '../state/navigation/use-ask-before-leaving.ts';
import { useHash } from '../state/navigation/use-hash.ts';
import { readOpen, writeOpen, type Open } from './editor-route.ts';
import { Moderation } from './moderate/moderation.tsx';
import { NewForm } from './form/new-form.tsx';
import { Overview } from './things-overview.tsx';
import { Review } from './review.tsx';
import { ThingForm } from './form/thing-form.tsx';
import { useDraftProblems } from './use-draft-problems.ts';
import { useWords } from './use-words.ts';
import { WordsProvider } from './words-context.ts';
import { ChooseFiles } from '../ui/choose-files.tsx';

// Readers of spreadsheets and of other maps' files are large, and most editing needs none.
const Tables = lazy(() =>
  import('./tables/tables.tsx').then((module) => ({ default: module.Tables })),
);

/** The editors' desk: what is open there is named behind the `#`, and all of it stays on the device. */
export function Editor() {
  const { t } = useI18n();
  const editor = useLoadedEditor();
  return editor ? <Laid editor={editor} /> : <p role="status">{t('edit.loading')}</p>;
}

function Laid({ editor }: { editor: Laid }) {
  const open = readOpen(useHash());
  const words = useWords(editor);
  const problems = useDraftProblems(editor);
  const room = useRef<HTMLDivElement>(null);
  const { view } = open;
  const field = view === 'thing' ? open.field : '';
  const what = view === 'thing' ? `${open.kind} ${open.id}` : view;
  useEffect(() => {
    if (field !== '') return;
    scrollTo({ top: 0 });
    room.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [what, field]);
  return (
    <WordsProvider value={words}>
      <div className="editor" ref={room}>
        <EditorBar editor={editor} open={open} />
        {view === 'start' && <Overview editor={editor} />}
        {view === 'new' && <NewForm key={open.kind} editor={editor} kind={open.kind} />}
        {view === 'tables' && (
          <Suspense>
            <Tables editor={editor} />
          </Suspense>
        )}
        {view === 'proposals' && <Moderation editor={editor} />}
        {view === 'result' && <Review editor={editor} problems={problems} />}
        {view === 'thing' && (
          <ThingForm
            key={`${open.kind} ${open.id}`}
            editor={editor}
            kind={open.kind}
            id={open.id}
            field={open.field}
            problems={problems}
          />
        )}
      </div>
    </WordsProvider>
  );
}

function EditorBar({ editor, open }: { editor: Laid; open: Open }) {
  const { t } = useI18n();
  const { past, future, changes } = editor.draft;
  useAskBeforeLeaving(changes.length > 0 && !editor.isKept);
  const views = [
    ['start', t('edit.all')],
    ['tables', t('edit.tables')],
    ['proposals', t('moderate.title')],
    ['result', t('edit.result.count', { count: changes.length })],
  ] as const;
  return (
    <div className="editor-bar">
      <nav aria-label={t('edit.title')}>
        {views.map(([view, name]) => (
          <a
            key={view}
            href={writeOpen({ view })}
            aria-current={open.view === view ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <p className="buttons">
        <button type="button" disabled={past.length === 0} onClick={undoStep}>
          ↶ {t('edit.undo')}
        </button>
        <button type="button" disabled={future.length === 0} onClick={redoStep}>
          ↷ {t('edit.redo')}
        </button>
        <OpenPatch />
      </p>
      <p className="editor-kept" role="status">
        {changes.length === 0 ? '' : t(editor.isKept ? 'edit.kept' : 'edit.notKept')}
      </p>
    </div>
  );
}

/** Takes up changes that somebody else handed on. */
function OpenPatch() {
  const { t, language } = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File) => {
    file.text().then((text) => {
      const { patch, problems } = readPatch(text, file.name);
      setProblem(problems[0] ? `${file.name}: ${sayProblem(problems[0], language)}` : null);
      if (!patch) return;
      takeUp(patch);
      location.hash = writeOpen({ view: 'result' });
    }, reportError);
  };
  return (
    <>
      <ChooseFiles
        label={t('edit.open')}
        accept=".json,application/json"
        onFiles={([file]) => take(file!)}
      />
      {problem !== null && (
        <span role="alert" className="field-problems">
          {problem}
        </span>
      )}
    </>
  );
}
