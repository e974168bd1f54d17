import { useId, useState } from 'react';
import { FIELDS, type Columns, type Field } from '../../data/other/columns/fields.ts';
import type { FileGuess } from '../../data/other/opened-data.ts';
import type { Reading } from '../../data/other/columns/reading.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { KindsList } from './kinds-list.tsx';
import type { ReaderCore } from '../../state/other/reader-core.ts';
import { ReadingChoices } from './reading-choices.tsx';
import { useAttempt } from '../../state/other/use-attempt.ts';

interface Props {
  reader: ReaderCore;
  name: string;
  /** How the file seems to be meant. */
  guess: FileGuess;
  /** How a person read it before; else the guess. */
  before?: Reading | undefined;
  /** What the button says. */
  done: string;
  onDone: (reading: Reading) => void;
}

/** What a column is taken for. */
const fieldOf = (columns: Columns, column: string) =>
  FIELDS.find((field) => columns[field] === column);

const without = (columns: Columns, gone: readonly (Field | undefined)[]): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => !gone.includes(field as Field)));

/** Columns with one of them taken for another field; what that field was before is free. */
function withColumn(columns: Columns, column: string, field: Field | undefined): Columns {
  const was = fieldOf(columns, column);
  const rest = without(columns, [was, field]);
  return field === undefined ? rest : { ...rest, [field]: column };
}

/**
 * Asks how a file is meant: its first rows as a table with the guess on top of each column, and at
 * once how many rows will show of what is chosen.
 */
export function ColumnsForm({ reader, name, guess, before, done, onDone }: Props) {
  const { t } = useI18n();
  const [reading, setReading] = useState(before ?? guess.reading);
  const [seen, setSeen] = useState(guess);
  const { tried, isCurrent } = useAttempt(reader, reading);
  const change = (some: Partial<Reading>) => {
    setReading((now) => ({ ...now, ...some }));
  };
  /** Other parts or another header have other columns: their meaning is guessed anew. */
  const choose = (chosen: Partial<Pick<Reading, 'parts' | 'header'>>) => {
    const next = { parts: reading.parts, header: reading.header, ...chosen };
    reader.guess(next).then((anew) => {
      setSeen(anew);
      setReading(anew.reading);
    }, reportError);
  };
  const left = tried?.kinds.filter(({ problem }) => problem.severity === 'error') ?? [];
  return (
    <>
      <p>{t('data.columns.lead', { name, count: seen.count })}</p>
      <form
        className="columns-form"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(reading);
        }}
      >
        <ReadingChoices guess={seen} reading={reading} onChange={change} onChoose={choose} />
        <FirstRows
          guess={seen}
          columns={reading.columns}
          onChange={(column, field) =>
            change({ columns: withColumn(reading.columns, column, field) })
          }
        />
        <p role="status" className="columns-count" aria-busy={!isCurrent}>
          {tried
            ? t('data.columns.will', { shown: tried.shown, count: tried.count })
            : t('data.columns.counting')}
          {tried?.shown === 0 && ` ${t('data.columns.missing')}`}
        </p>
        <button type="submit" className="button-strong" disabled={!tried || tried.shown === 0}>
          {done}
        </button>
      </form>
      {tried && tried.kinds.length > 0 && (
        <details className="columns-told" open={left.length > 0 && tried.shown === 0}>
          <summary>{t('data.told', { left: tried.count - tried.shown })}</summary>
          <KindsList kinds={tried.kinds} />
        </details>
      )}
    </>
  );
}

interface RowsProps {
  guess: FileGuess;
  columns: Columns;
  onChange: (column: string, field: Field | undefined) => void;
}

/** The first rows, and on top of each column what it is taken for; what was guessed comes first. */
function FirstRows({ guess, columns, onChange }: RowsProps) {
  const { t } = useI18n();
  // In the order in which one looks for them: what it is, where, when.
  const guessed = FIELDS.flatMap((field) =>
    guess.columns.indexOf(guess.reading.columns[field] ?? ''),
  ).filter((index) => index >= 0);
  const order = [...new Set([...guessed, ...guess.columns.keys()])];
  return (
    // Wider than the screen, it is moved with the keys too.
    <div
      className="columns-rows"
      role="region"
      aria-label={t('data.columns.table')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.columns.row')}</th>
            {order.map((index) => {
              const column = guess.columns[index]!;
              const field = fieldOf(columns, column);
              return (
                <th key={column} scope="col" data-used={field !== undefined || undefined}>
                  <ColumnHead
                    column={column}
                    field={field}
                    isGuess={field !== undefined && guess.reading.columns[field] === column}
                    guess={guess}
                    onChange={(next) => onChange(column, next)}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {guess.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {order.map((index) => (
                <td key={index}>
                  <span>{cells[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  column: string;
  field: Field | undefined;
  /** Whether that is what was guessed of it. */
  isGuess: boolean;
  guess: FileGuess;
  onChange: (field: Field | undefined) => void;
}

function ColumnHead({ column, field, isGuess, guess, onChange }: HeadProps) {
  const { t } = useI18n();
  const id = useId();
  const sureness = field === undefined ? undefined : guess.sureness[field];
  // What is drawn needs no coordinates.
  const fields = FIELDS.filter(
    (one) => !guess.isDrawn || one === field || !['lat', 'lng', 'point'].includes(one),
  );
  return (
    <>
      <span className="columns-name">{column}</span>
      <select
        aria-label={t('data.columns.means', { column })}
        aria-describedby={id}
        value={field ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? undefined : (target.value as Field))
        }
      >
        <option value="">{t('data.columns.unused')}</option>
        {fields.map((one) => (
          <option key={one} value={one}>
            {t(`data.field.${one}`)}
          </option>
        ))}
      </select>
      <small id={id} className="columns-sure" data-sure={isGuess ? sureness : undefined}>
        {isGuess && sureness ? t(`data.columns.${sureness}`) : ''}
      </small>
    </>
  );
}
