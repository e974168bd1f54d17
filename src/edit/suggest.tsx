import { useState } from 'react';
import { formOf, type Field } from '../data/edit/form.ts';
import { EDITED, fieldsOf, type Edited, type Value } from '../data/edit/kinds.ts';
import { freshId, newThing } from '../data/edit/new-thing.ts';
import { writePatch, type Change, type Patch } from '../data/edit/patch.ts';
import { same } from '../data/edit/same.ts';
import { withValue } from '../data/edit/values.ts';
import type { JsonPath } from '../data/read-json.ts';
import { useAtlas } from '../state/atlas.ts';
import { CopyButton } from '../state/copy-button.tsx';
import type { Desk } from '../state/edit/desk.ts';
import { useLaidDesk } from '../state/edit/use-laid-desk.ts';
import { nameIn, sayChange } from '../state/edit/say-difference.ts';
import { useI18n } from '../state/i18n-context.ts';
import { saveFile } from '../state/save-file.ts';
import { StateLink } from '../state/state-link.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { useHash } from '../state/use-hash.ts';
import { FieldView } from './fields/field-view.tsx';
import { OptionBox } from './fields/option-box.tsx';
import { letter, mailAddress } from './letter.ts';
import { SaidChanges } from './said-changes.tsx';
import { useOptions } from './options.ts';
import { ThingContext, wholePath } from './thing-context.ts';
import { useWords } from './use-words.ts';
import { useDeskWords, WordsProvider } from './words-context.ts';

/** What a visitor may know better, by kind; the rest is for editors. */
const ASKED: Readonly<Record<Edited, readonly string[]>> = {
  initiative: ['title', 'summary', 'initiatorsAsStated', 'places', 'period', 'references'],
  approach: ['title', 'summary', 'references'],
  challenge: ['title', 'summary', 'references'],
  organisation: ['name', 'website'],
  place: ['name', 'geometry'],
};

/** What any visitor can suggest: an initiative that is missing, or what should read otherwise. */
export function Suggest() {
  const { t } = useI18n();
  const desk = useLaidDesk();
  return (
    <article className="desk suggest">
      <header className="desk-lead">
        <h1>{t('suggest.title')}</h1>
        <p className="lead">{t('suggest.lead')}</p>
      </header>
      {desk ? <Ready desk={desk} /> : <p role="status">{t('edit.loading')}</p>}
    </article>
  );
}

function Ready({ desk }: { desk: Desk }) {
  const words = useWords(desk);
  const isNew = useHash() === 'new';
  const { ficheId: id } = useUrlState().state;
  const kind = EDITED.find((one) => id !== null && desk.things[one].has(id));
  return (
    <WordsProvider value={words}>
      {kind && id !== null ? (
        <Suggestion key={id} desk={desk} kind={kind} id={id} />
      ) : (
        <Choice desk={desk} isNew={isNew} />
      )}
    </WordsProvider>
  );
}

function Choice({ desk, isNew }: { desk: Desk; isNew: boolean }) {
  const { t } = useI18n();
  const fiches = useOptions('fiche');
  const { go } = useUrlState();
  if (isNew) return <Suggestion desk={desk} kind="initiative" id={null} />;
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
        onChoose={({ id }) => {
          go({ ficheId: id });
        }}
      />
    </div>
  );
}

/** A field whose texts are asked in the language of the visitor alone. */
const isAsked = (kind: Edited) => {
  const all = formOf(kind);
  const position: Field = { name: 'geometry', entry: { type: 'text' }, empty: 'null' };
  return ASKED[kind].flatMap(
    (name) => all.find((one) => one.name === name) ?? (name === 'geometry' ? [position] : []),
  );
};

function Suggestion({ desk, kind, id }: { desk: Desk; kind: Edited; id: string | null }) {
  const { t, language } = useI18n();
  const before = id === null ? null : (desk.things[kind].get(id) ?? null);
  const [value, setValue] = useState<Value>(() => before ?? newThing(kind, 'nieuw', ''));
  const [places, setPlaces] = useState<readonly Value[]>([]);
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const set = (path: JsonPath, next: unknown) => {
    setValue((now) => withValue(now, wholePath(kind, path), next) as Value);
  };
  const thing = {
    kind,
    id: id ?? 'nieuw',
    value,
    flaws: [],
    languages: [language],
    set,
    setAll: (list: readonly (readonly [JsonPath, unknown])[]) => {
      for (const [path, next] of list) set(path, next);
    },
    addPlace: (path: JsonPath, list: readonly string[], place: Value) => {
      setPlaces((now) => [...now, place]);
      set(path, [...list, place.id]);
    },
  };
  const changes = changesOf(desk, kind, before, value, places, language);
  return (
    <ThingContext value={thing}>
      <h2>{before ? nameIn(kind, before, language) : t('suggest.new')}</h2>
      <p>{t(before ? 'suggest.change.how' : 'suggest.new.how')}</p>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {isAsked(kind).map((field) => (
          <FieldView key={field.name} path={[field.name]} field={field} />
        ))}
        <label className="field">
          <span className="field-name">{t('suggest.note')}</span>
          <textarea
            rows={4}
            value={note}
            onChange={({ target }) => {
              setNote(target.value);
            }}
          />
        </label>
        <label className="field">
          <span className="field-name">{t('edit.by')}</span>
          <input
            type="text"
            autoComplete="name"
            value={by}
            onChange={({ target }) => {
              setBy(target.value);
            }}
          />
        </label>
      </form>
      <Send
        patch={{ made: new Date().toISOString().slice(0, 10), by, note, changes }}
        about={before ? nameIn(kind, before, language) : t('suggest.new')}
      />
      <p>
        <StateLink change={{ ficheId: null }}>{t('suggest.another')}</StateLink>
      </p>
    </ThingContext>
  );
}

/** What the suggestion changes; nothing of a new initiative that has no title yet. */
function changesOf(
  desk: Desk,
  kind: Edited,
  before: Value | null,
  value: Value,
  places: readonly Value[],
  language: 'nl' | 'fr' | 'en',
): readonly Change[] {
  const made = places.map((place): Change => ({
    kind: 'place',
    id: String(place.id),
    before: null,
    after: place,
  }));
  if (before) {
    return same(before, value)
      ? []
      : [...made, { kind, id: String(before.id), before, after: value }];
  }
  const { title } = fieldsOf(kind, value) as { title: Record<string, string> };
  const name = title[language]?.trim() ?? '';
  if (name === '') return [];
  const taken = new Set(EDITED.flatMap((one) => [...desk.things[one].keys()]));
  const id = freshId(name, taken);
  const after = withValue({ ...value, id }, wholePath(kind, ['shortTitle']), title) as Value;
  return [...made, { kind, id, before: null, after }];
}

function Send({ patch, about }: { patch: Patch; about: string }) {
  const { t } = useI18n();
  const { words } = useDeskWords();
  const { guide } = useAtlas().dataset;
  const contacts = guide?.contacts ?? [];
  const name = `voorstel-${patch.made}.json`;
  const isSaid = patch.changes.length > 0 || patch.note.trim() !== '';
  const said = patch.changes.map((change) => sayChange(change, words));
  const text = letter(
    said.length > 0 ? said : [{ heading: about, lines: [] }],
    patch,
    name,
    t,
    patch.changes.length > 0,
  );
  return (
    <section className="desk-hand-on">
      <h2>{t('suggest.send')}</h2>
      <SaidChanges changes={patch.changes} />
      <p>{t('suggest.send.how', { contacts: contacts.join(', ') })}</p>
      <p className="buttons">
        <button
          type="button"
          className="button-strong"
          disabled={patch.changes.length === 0}
          onClick={() => {
            saveFile(name, writePatch(patch), 'application/json');
          }}
        >
          1. {t('suggest.save')}
        </button>
        {isSaid ? (
          <a className="button" href={mailAddress(contacts, text)}>
            2. {t('suggest.mail')}
          </a>
        ) : (
          <button type="button" disabled>
            2. {t('suggest.mail')}
          </button>
        )}
        <CopyButton label={t('suggest.copy')} text={() => `${text.subject}\n\n${text.body}`} />
      </p>
      <p className="muted">{t('suggest.nothingLeaves', { name })}</p>
    </section>
  );
}
