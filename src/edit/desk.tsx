import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { readPatch } from '../data/edit/patch/patch.ts';
import { sayProblem } from '../data/problems/problem-texts.ts';
import { takeUp, undoStep, redoStep, type Desk as Laid } from '../state/edit/desk.ts';
import { useLaidDesk } from '../state/edit/use-laid-desk.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useAskBeforeLeaving } from '../state/navigation/use-ask-before-leaving.ts';
import { useHash } from '../state/navigation/use-hash.ts';
import { readOpen, writeOpen, type Open } from './editor-route.ts';
import { NewForm } from './form/new-form.tsx';
import { Overview } from './overview.tsx';
import { Review } from './review.tsx';
import { ThingForm } from './form/thing-form.tsx';
import { useDraftProblems } from './use-draft-problems.ts';
import { useWords } from './use-words.ts';
import { WordsProvider } from './words-context.ts';

// Readers of spreadsheets and of other maps' files are large, and most editing needs none.
const Tables = lazy(() =>
  import('./tables/tables.tsx').then((module) => ({ default: module.Tables })),
);

/** The editors' desk: what is open there is named behind the `#`, and all of it stays on the device. */
export function Desk() {
  const { t } = useI18n();
  const desk = useLaidDesk();
  return desk ? <Laid desk={desk} /> : <p role="status">{t('edit.loading')}</p>;
}

function Laid({ desk }: { desk: Laid }) {
  const open = readOpen(useHash());
  const words = useWords(desk);
  const flaws = useDraftProblems(desk);
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
      <div className="desk" ref={room}>
        <DeskBar desk={desk} open={open} />
        {view === 'start' && <Overview desk={desk} />}
        {view === 'new' && <NewForm key={open.kind} desk={desk} kind={open.kind} />}
        {view === 'tables' && (
          <Suspense>
            <Tables desk={desk} />
          </Suspense>
        )}
        {view === 'result' && <Review desk={desk} flaws={flaws} />}
        {view === 'thing' && (
          <ThingForm
            key={`${open.kind} ${open.id}`}
            desk={desk}
            kind={open.kind}
            id={open.id}
            field={open.field}
            flaws={flaws}
          />
        )}
      </div>
    </WordsProvider>
  );
}

function DeskBar({ desk, open }: { desk: Laid; open: Open }) {
  const { t } = useI18n();
  const { past, future, changes } = desk.draft;
  useAskBeforeLeaving(changes.length > 0 && !desk.isKept);
  const views = [
    ['start', t('edit.all')],
    ['tables', t('edit.tables')],
    ['result', t('edit.result.count', { count: changes.length })],
  ] as const;
  return (
    <div className="desk-bar">
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
      <p className="desk-kept" role="status">
        {changes.length === 0 ? '' : t(desk.isKept ? 'edit.kept' : 'edit.notKept')}
      </p>
    </div>
  );
}

/** Takes up changes that somebody else handed on. */
function OpenPatch() {
  const { t, language } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [flaw, setFlaw] = useState<string | null>(null);
  const take = (file: File) => {
    file.text().then((text) => {
      const { patch, problems } = readPatch(text, file.name);
      setFlaw(problems[0] ? `${file.name}: ${sayProblem(problems[0], language)}` : null);
      if (!patch) return;
      takeUp(patch);
      location.hash = writeOpen({ view: 'result' });
    }, reportError);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t('edit.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('edit.open')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          target.value = '';
        }}
      />
      {flaw !== null && (
        <span role="alert" className="field-flaws">
          {flaw}
        </span>
      )}
    </>
  );
}
