import { useState } from 'react';
import { FIELDS, type Columns, type Field } from '../data/other/columns.ts';
import type { Table } from '../data/other/table.ts';
import { useI18n } from './i18n-context.ts';

/** So many rows are shown of what a column says. */
const SAMPLES = 3;

interface Props {
  table: Table;
  name: string;
  /** What the columns seem to say. */
  guess: Columns;
  /** What the button says. */
  done: string;
  onDone: (columns: Columns) => void;
}

/** Asks what the columns of a table mean, with what they say in the first rows. */
export function ColumnsForm({ table, name, guess, done, onDone }: Props) {
  const { t } = useI18n();
  const [columns, setColumns] = useState(guess);
  const { rows } = table;
  const isDrawn = rows.some(({ geometry }) => geometry !== null);
  const isPlaced = isDrawn || columns.place !== undefined || (columns.lat && columns.lng);
  const isEnough = columns.title !== undefined && isPlaced;
  // What is drawn needs no coordinates.
  const fields = FIELDS.filter((field) => !isDrawn || (field !== 'lat' && field !== 'lng'));
  const sample = (column: string) =>
    rows
      .map(({ cells }) => cells.get(column) ?? '')
      .filter(Boolean)
      .slice(0, SAMPLES)
      .map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text))
      .join(' · ');
  return (
    <>
      <p>{t('data.columns.lead', { name, count: rows.length })}</p>
      <form
        className="columns-form"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(columns);
        }}
      >
        {fields.map((field) => (
          <FieldChoice
            key={field}
            field={field}
            columns={table.columns}
            chosen={columns[field]}
            sample={sample}
            onChange={(column) => {
              setColumns(({ [field]: _, ...rest }) =>
                column === undefined ? rest : { ...rest, [field]: column },
              );
            }}
          />
        ))}
        {!isEnough && <p role="status">{t('data.columns.missing')}</p>}
        <button type="submit" className="button-strong" disabled={!isEnough}>
          {done}
        </button>
      </form>
    </>
  );
}

interface ChoiceProps {
  field: Field;
  columns: readonly string[];
  chosen: string | undefined;
  sample: (column: string) => string;
  onChange: (column: string | undefined) => void;
}

function FieldChoice({ field, columns, chosen, sample, onChange }: ChoiceProps) {
  const { t } = useI18n();
  return (
    <label className="form-field">
      {t(`data.field.${field}`)}
      <select
        value={chosen ?? ''}
        onChange={({ target }) => {
          onChange(target.value === '' ? undefined : target.value);
        }}
      >
        <option value="">{t('data.columns.none')}</option>
        {columns.map((column) => (
          <option key={column}>{column}</option>
        ))}
      </select>
      <small className="muted">{chosen === undefined ? '' : sample(chosen)}</small>
    </label>
  );
}
