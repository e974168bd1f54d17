import { useState } from 'react';
import type { Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { LINE_READERS } from '../../../data/edit/table/plain-cells.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useThing, useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { FieldFrame, useControl } from './field-frame.tsx';

interface Props {
  path: JsonPath;
  field: Field;
}

/** Nothing, as the data write it for a field. */
const nothing = ({ empty }: Field) =>
  empty === 'left-out' ? undefined : empty === 'null' ? null : '';

const INPUT_MODES: Readonly<Record<string, 'url' | 'email' | 'tel' | undefined>> = {
  url: 'url',
  website: 'url',
  email: 'email',
  phone: 'tel',
};

/** A line of text; an empty one stands for nothing where the field may be that. */
export function TextField({ path, field }: Props) {
  const [value, set] = useValue<string | null | undefined>(path);
  const control = useControl(path);
  const { language } = useI18n();
  const mode = INPUT_MODES[field.name];
  const read = LINE_READERS[field.name];
  return (
    <FieldFrame path={path}>
      <input
        {...control}
        type={field.name === 'colour' ? 'color' : 'text'}
        inputMode={mode}
        value={value ?? ''}
        onChange={({ target }) => set(target.value === '' ? nothing(field) : target.value)}
        onBlur={() => {
          const written = value ? read?.(value, language) : null;
          if (written && written !== value) set(written);
        }}
      />
    </FieldFrame>
  );
}

/** A text as a number; itself where it is none, for the check of the data to tell. */
function readNumber(text: string): number | string | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
}

/** A number, written with a comma or a point. */
export function NumberField({ path, field }: Props) {
  const [value, set] = useValue<number | string | null | undefined>(path);
  const { language } = useI18n();
  const control = useControl(path);
  // "2," is on its way to "2,5": what is typed stays as long as it means what the data say.
  const [typed, setTyped] = useState('');
  const said = value === undefined || value === null ? '' : String(value);
  const shown = language === 'en' ? said : said.replace('.', ',');
  return (
    <FieldFrame path={path}>
      <input
        {...control}
        type="text"
        inputMode="decimal"
        className="input-short"
        value={readNumber(typed) === (value ?? null) ? typed : shown}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = readNumber(target.value);
          set(number === null && field.empty === 'left-out' ? undefined : number);
        }}
      />
    </FieldFrame>
  );
}

/** One of a few words. */
export function ChoiceField({ path, field }: Props) {
  const { kind } = useThing();
  const { choice } = useEditorWords();
  const [value, set] = useValue<string | null | undefined>(path);
  const control = useControl(path);
  const { t } = useI18n();
  if (field.entry.type !== 'choice') return null;
  const emptied = field.empty === 'left-out' ? undefined : null;
  const isReference = path.includes('references') && field.name === 'kind';
  const named = isReference ? 'reference' : field.name === 'kind' ? kind : field.name;
  return (
    <FieldFrame path={path}>
      <select
        {...control}
        value={value ?? ''}
        onChange={({ target }) => set(target.value === '' ? emptied : target.value)}
      >
        {field.empty !== null && (
          <option value="">{t(field.empty === 'null' ? 'edit.none' : 'edit.unknown')}</option>
        )}
        {field.empty === null && value === '' && <option value="">{t('edit.choose')}</option>}
        {field.entry.choices.map((one) => (
          <option key={one} value={one}>
            {choice(named, one)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Yes or no. */
export function FlagField({ path }: { path: JsonPath }) {
  const { kind } = useThing();
  const { label, help } = useEditorWords().of(kind, path);
  const [value, set] = useValue<boolean | undefined>(path);
  const control = useControl(path);
  return (
    <div className="field">
      <label className="field-flag">
        <input
          {...control}
          type="checkbox"
          checked={value ?? false}
          onChange={({ target }) => set(target.checked)}
        />
        {label}
      </label>
      {help && (
        <p className="field-help" id={`${control.id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
