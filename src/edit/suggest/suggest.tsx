import { useEffect, useRef, useState, type RefObject } from 'react';
import { formOf } from '../../data/edit/form/form.ts';
import type { Value } from '../../data/edit/edited-kinds.ts';
import { newThing } from '../../data/edit/form/new-thing.ts';
import { withValue } from '../../data/edit/form/with-value.ts';
import type { JsonPath } from '../../data/problems/read-json.ts';
import { allInEditor, takenIds, today, type EditorState } from '../../state/edit/editor-state.ts';
import { useLoadedEditor } from '../../state/edit/use-loaded-editor.ts';
import { shownName } from '../../state/edit/shown-name.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pagePath } from '../../state/url/write-url.ts';
import { useHash } from '../../state/navigation/use-hash.ts';
import { FieldView } from '../form/fields/field-view.tsx';
import { OptionBox } from '../form/fields/option-box.tsx';
import { useOptions } from '../form/options.ts';
import { SendSuggestion } from './send-suggestion.tsx';
import { suggestedChanges, withPlace } from './suggested-changes.ts';
import { ThingContext, wholePath } from '../form/thing-context.ts';
import { useWords } from '../use-words.ts';
import { WordsProvider } from '../words-context.ts';

const FICHES = ['initiative', 'approach', 'challenge'] as const;
type FicheKind = (typeof FICHES)[number];

/** What a visitor may know better, by kind; the rest is for editors. */
const ASKED: Readonly<Record<FicheKind, readonly string[]>> = {
  initiative: ['title', 'summary', 'initiatorsAsStated', 'places', 'period', 'references'],
  approach: ['title', 'summary', 'references'],
  challenge: ['title', 'summary', 'references'],
};

/** What any visitor can suggest: an initiative that is missing, or what should read otherwise. */
export function Suggest() {
  const { t } = useI18n();
  const editor = useLoadedEditor();
  return (
    <article className="editor suggest">
      <header className="editor-lead">
        <h1>{t('suggest.title')}</h1>
        <p className="lead">{t('suggest.lead')}</p>
      </header>
      {editor ? <Ready editor={editor} /> : <p role="status">{t('edit.loading')}</p>}
    </article>
  );
}

function Ready({ editor }: { editor: EditorState }) {
  const words = useWords(editor);
  const isNew = useHash() === 'new';
  const { ficheId: id } = useUrlState().state;
  const kind = FICHES.find((one) => id !== null && editor.things[one].has(id));
  return (
    <WordsProvider value={words}>
      {kind && id !== null ? (
        <Suggestion key={id} editor={editor} kind={kind} id={id} />
      ) : (
        <Choice editor={editor} isNew={isNew} />
      )}
    </WordsProvider>
  );
}

function Choice({ editor, isNew }: { editor: EditorState; isNew: boolean }) {
  const { t } = useI18n();
  const fiches = useOptions('fiche');
  const { go } = useUrlState();
  if (isNew) return <Suggestion editor={editor} kind="initiative" id={null} />;
  return (
    <div className="suggest-choice">
      <p>
        <a className="button button-strong" href="#new">
          {t('suggest.new')}
        </a>
      </p>
      <p>{t('suggest.or')}</p>
      <OptionBox
        id="suggest-fiche"
        label={t('suggest.which')}
        options={fiches}
        onChoose={({ id }) => go({ ficheId: id })}
      />
    </div>
  );
}

/** The fields that are asked of a fiche; its texts in the language of the visitor alone. */
const fieldsAskedOf = (kind: FicheKind) =>
  ASKED[kind].flatMap((name) => formOf(kind).find((one) => one.name === name) ?? []);

/** Brings the field that an address names into sight, with the focus in it. */
function useFieldOfHash(form: RefObject<HTMLFormElement | null>): void {
  const hash = useHash();
  useEffect(() => {
    if (hash === '' || hash === 'new') return;
    const field = form.current?.querySelector(`[data-field="${CSS.escape(hash)}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [form, hash]);
}

function Suggestion({
  editor,
  kind,
  id,
}: {
  editor: EditorState;
  kind: FicheKind;
  id: string | null;
}) {
  const { t, language } = useI18n();
  const before = id === null ? null : (editor.things[kind].get(id) ?? null);
  const [value, setValue] = useState<Value>(() => before ?? newThing(kind, 'nieuw', ''));
  const [places, setPlaces] = useState<readonly Value[]>([]);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useFieldOfHash(form);
  const taken = takenIds(editor);
  const set = (path: JsonPath, next: unknown) => {
    setValue((now) => withValue(now, wholePath(kind, path), next) as Value);
  };
  const thing = {
    kind,
    id: id ?? 'nieuw',
    value,
    problems: [],
    languages: [language],
    set,
    setAll: (list: readonly (readonly [JsonPath, unknown])[]) => {
      for (const [path, next] of list) set(path, next);
    },
    addPlace: (path: JsonPath, list: readonly string[], place: Value) => {
      const { made, id } = withPlace(places, place, taken);
      setPlaces(made);
      set(path, [...list, id]);
    },
  };
  // What an editor drafted on this device is published nowhere yet: it has to come along.
  const drafted = [...allInEditor(editor, 'place').values()].filter(
    (place) => !editor.things.place.has(String(place.id)),
  );
  const around = [...drafted, ...places];
  const changes = suggestedChanges(taken, kind, before, value, around, language);
  return (
    <ThingContext value={thing}>
      <h2>{before ? shownName(kind, before, language) : t('suggest.new')}</h2>
      <p>{t(before ? 'suggest.change.how' : 'suggest.new.how')}</p>
      <form className="editor-form" ref={form} onSubmit={(event) => event.preventDefault()}>
        {fieldsAskedOf(kind).map((field) => (
          <FieldView key={field.name} path={[field.name]} field={field} />
        ))}
        <label className="field">
          <span className="field-name">{t('suggest.note')}</span>
          <textarea rows={4} value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        <label className="field">
          <span className="field-name">{t('edit.by')}</span>
          <input
            type="text"
            autoComplete="name"
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
        </label>
      </form>
      <SendSuggestion
        patch={{ made: today(), by, note, language, changes }}
        about={before ? shownName(kind, before, language) : t('suggest.new')}
        path={before && id !== null ? pagePath(language, { kind: 'fiche', id }) : null}
      />
      <p>
        <StateLink change={{ ficheId: null }}>{t('suggest.another')}</StateLink>
      </p>
    </ThingContext>
  );
}
