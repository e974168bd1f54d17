import type { ReactNode } from 'react';
import type { Field } from '../../../data/edit/form/form.ts';
import type { RefTarget } from '../../../data/schemas/form-meta.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { moveItem } from '../../../domain/lib/move-item.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useOptions, type Option } from '../options.ts';
import { controlId, useThing, useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { FieldProblems, FieldFrame, useControl } from './field-frame.tsx';
import { OptionBox } from './option-box.tsx';
import { Ticks } from './ticks.tsx';

interface Props {
  path: JsonPath;
  field: Field;
}

/** One thing that is referred to. */
export function RefField({ path, field }: Props) {
  const { kind, id: own } = useThing();
  const { words, of } = useEditorWords();
  const { t } = useI18n();
  const [value, set] = useValue<string | null | undefined>(path);
  const control = useControl(path);
  const to = field.entry.type === 'ref' ? field.entry.to : 'fiche';
  const options = useOptions(to).filter(({ id }) => id !== own);
  const isOpen = field.empty !== null && (value ?? '') !== '';
  return (
    <FieldFrame path={path}>
      <div className="ref-one">
        <OptionBox
          id={control.id}
          label={of(kind, path).label}
          options={options}
          shown={value ? (words.nameOf(value) ?? value) : ''}
          describedBy={control['aria-describedby']}
          isBroken={control['aria-invalid']}
          onChoose={({ id }) => set(id)}
        />
        {isOpen && (
          <button type="button" onClick={() => set(field.empty === 'null' ? null : undefined)}>
            {t('edit.clear')}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}

/** Several things that are referred to, in an order of their own. */
export function RefsField({ path, field }: Props) {
  const to =
    field.entry.type === 'list' && field.entry.of.type === 'ref' ? field.entry.of.to : null;
  return to === 'theme' || to === 'audience' ? (
    <Terms path={path} to={to} />
  ) : (
    <Chosen path={path} field={field} to={to ?? 'fiche'} />
  );
}

/** A few terms: all of them are there to be ticked. */
function Terms({ path, to }: { path: JsonPath; to: 'theme' | 'audience' }) {
  const [value, set] = useValue<readonly string[] | undefined>(path);
  const options = useOptions(to);
  return (
    <FieldFrame path={path} isGroup>
      <Ticks options={options} list={value ?? []} onChange={set} />
    </FieldFrame>
  );
}

function Chosen({ path, field, to }: Props & { to: RefTarget }) {
  const { id: own } = useThing();
  const [value, set] = useValue<readonly string[] | undefined>(path);
  const list = value ?? [];
  const options = useOptions(to).filter(({ id }) => id !== own && !list.includes(id));
  const put = (next: readonly string[]) => {
    set(next.length === 0 && field.empty === 'left-out' ? undefined : next);
  };
  return (
    <ChosenField
      path={path}
      list={list}
      onChange={put}
      options={options}
      onChoose={(id) => put([...list, id])}
    />
  );
}

interface ListProps {
  path: JsonPath;
  list: readonly string[];
  onChange: (next: readonly string[]) => void;
}

interface ChosenProps extends ListProps {
  options: readonly Option[];
  onChoose: (id: string) => void;
  /** Other ways to choose, below. */
  children?: ReactNode;
}

/** What is chosen, and a field to choose more. */
export function ChosenField({ options, onChoose, children, ...chosen }: ChosenProps) {
  const { path } = chosen;
  const { kind } = useThing();
  const { of } = useEditorWords();
  const control = useControl(path);
  return (
    <FieldFrame path={path} isGroup>
      <ChosenList {...chosen} />
      <OptionBox
        id={control.id}
        label={of(kind, path).label}
        options={options}
        describedBy={control['aria-describedby']}
        isBroken={control['aria-invalid']}
        onChoose={({ id }) => onChoose(id)}
      />
      {children}
    </FieldFrame>
  );
}

/** What is chosen, each with the way to take it out or have it come earlier. */
function ChosenList({ path, list, onChange }: ListProps) {
  const { t } = useI18n();
  const { words } = useEditorWords();
  return (
    <ol className="chosen">
      {list.map((one, index) => {
        const name = words.nameOf(one) ?? one;
        return (
          <li key={one} id={controlId([...path, index])} tabIndex={-1}>
            <span>{name}</span>
            {index > 0 && (
              <button
                type="button"
                aria-label={t('edit.up', { what: name })}
                onClick={() => onChange(moveItem(list, index, index - 1))}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              aria-label={t('edit.remove', { what: name })}
              onClick={() => onChange(list.toSpliced(index, 1))}
            >
              ×
            </button>
            <FieldProblems path={[...path, index]} />
          </li>
        );
      })}
    </ol>
  );
}
