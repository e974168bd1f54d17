import { useEffect, useMemo } from 'react';
import { formOf } from '../../data/edit/form/form.ts';
import type { Edited, Value } from '../../data/edit/edited-kinds.ts';
import { partsOf } from '../../data/edit/form/form-layout.ts';
import { readPath, writePath } from '../../data/problems/json-path.ts';
import { withValue } from '../../data/edit/form/with-value.ts';
import { inEditor, putAll, putThing, type EditorState } from '../../state/edit/editor-state.ts';
import type { JsonPath } from '../../data/problems/read-json.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { shownName } from '../../state/edit/shown-name.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { FieldView } from './fields/field-view.tsx';
import { DraftProblemList } from '../draft-problem-list.tsx';
import { Gone, ChangeStatus } from '../change-status.tsx';
import { useParts } from '../lent-parts.ts';
import { controlId, ThingContext, wholePath } from './thing-context.ts';
import type { DraftProblem } from '../use-draft-problems.ts';

interface Props {
  editor: EditorState;
  kind: Edited;
  id: string;
  /** The field to go to, as messages name it; empty for none. */
  field: string;
  problems: readonly DraftProblem[] | null;
}

/** The form of one thing, with what it will look like and what is wrong with it. */
export function ThingForm({ editor, kind, id, field, problems }: Props) {
  const { t, language } = useI18n();
  const { Preview } = useParts();
  const value = inEditor(editor, kind, id);
  const parts = useMemo(() => partsOf(kind, formOf(kind)), [kind]);
  useEffect(() => {
    if (field !== '') goTo(field);
  }, [field, kind, id]);
  const own = useMemo(
    () => (problems ?? []).filter((one) => one.kind === kind && one.id === id),
    [problems, kind, id],
  );
  const thing = useMemo(() => {
    if (!value) return null;
    return {
      kind,
      id,
      value,
      problems: own,
      languages: LANGUAGES,
      addPlace: (path: JsonPath, list: readonly string[], place: Value) => {
        const after = withValue(value, wholePath(kind, path), [...list, place.id]) as Value;
        putAll([
          { kind: 'place', id: String(place.id), after: place },
          { kind, id, after },
        ]);
      },
      set: (path: JsonPath, next: unknown) => {
        const after = withValue(value, wholePath(kind, path), next) as Value;
        putThing(kind, id, after, `${kind} ${id} ${writePath(path)}`);
      },
      setAll: (list: readonly (readonly [JsonPath, unknown])[]) => {
        const after = list.reduce<unknown>(
          (all, [path, next]) => withValue(all, wholePath(kind, path), next),
          value,
        ) as Value;
        putThing(kind, id, after, `${kind} ${id} ${list.map(([path]) => writePath(path)).join()}`);
      },
    };
  }, [kind, id, value, own]);
  if (!thing || !value) return <Gone editor={editor} kind={kind} id={id} />;
  return (
    <ThingContext value={thing}>
      <div className="editor-thing">
        <header>
          <p className="kicker">{t(`choice.kind.${kind}`)}</p>
          <h1 tabIndex={-1}>{shownName(kind, value, language)}</h1>
          <p className="muted">
            <code>{id}</code>
          </p>
          <ChangeStatus editor={editor} kind={kind} id={id} />
        </header>
        <form className="editor-form" onSubmit={(event) => event.preventDefault()}>
          {parts.map(({ name, fields }) => (
            <section key={name} aria-labelledby={`part-${name}`}>
              <h2 id={`part-${name}`}>{t(`edit.part.${name}`)}</h2>
              {fields.map((one) => (
                <FieldView key={one.name} path={[one.name]} field={one} />
              ))}
            </section>
          ))}
        </form>
        {/* What scrolls has to be reached by the keyboard: WCAG 2.1.1. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <aside className="editor-side" aria-label={t('edit.preview')} tabIndex={0}>
          <DraftProblemList problems={own} isLooking={problems === null} />
          <h2>{t('edit.preview')}</h2>
          <div className="editor-preview" inert>
            <Preview kind={kind} id={id} />
          </div>
        </aside>
      </div>
    </ThingContext>
  );
}

/** Goes to the control of a field, or of what holds it. */
function goTo(field: string): void {
  const path = readPath(field);
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const inside = `[data-field="${writePath(part)}"] :is(input, select, textarea, button)`;
    const control =
      document.getElementById(controlId(part)) ?? document.querySelector<HTMLElement>(inside);
    if (!control) continue;
    control.focus();
    control.scrollIntoView({ block: 'center' });
    return;
  }
}
