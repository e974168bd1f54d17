import { SYSTEMS } from '../../data/other/positions/coordinate-systems.ts';
import type { FileGuess } from '../../data/other/opened-data.ts';
import type { Reading } from '../../data/other/columns/reading.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

interface Props {
  guess: FileGuess;
  reading: Reading;
  onChange: (some: Partial<Reading>) => void;
  /** Other parts or another header: the columns are others too. */
  onChoose: (chosen: Partial<Pick<Reading, 'parts' | 'header'>>) => void;
}

/** What a file may be asked besides its columns, as far as it gives reason to ask. */
export function ReadingChoices(props: Props) {
  return (
    <>
      <Parts {...props} />
      <Header {...props} />
      <Positions {...props} />
      <Dates {...props} />
    </>
  );
}

/** The sheets or layers that are read, where there are several. */
function Parts({ guess, reading, onChoose }: Props) {
  const { t } = useI18n();
  if (guess.parts.length < 2) return null;
  const { parts } = reading;
  return (
    <fieldset className="columns-choice">
      <legend>{t('data.parts')}</legend>
      {guess.parts.map(({ name, isHidden, size }, index) => (
        <label key={index}>
          <input
            type="checkbox"
            checked={parts.includes(index)}
            // With none there is nothing to choose columns of.
            disabled={parts.length === 1 && parts.includes(index)}
            onChange={({ target }) => {
              const rest = parts.filter((one) => one !== index);
              const next = target.checked ? [...rest, index].sort((a, b) => a - b) : rest;
              onChoose({ parts: next, header: null });
            }}
          />{' '}
          {t(isHidden ? 'data.parts.hidden' : 'data.parts.part', {
            name: name || String(index + 1),
            count: size,
          })}
        </label>
      ))}
    </fieldset>
  );
}

/** The row with the names of the columns, where the file is a sheet. */
function Header({ guess, onChoose }: Props) {
  const { t } = useI18n();
  if (guess.sheet.length === 0) return null;
  const filled = guess.sheet.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return (
    <label className="form-field columns-header">
      {t('data.header')}
      <select
        value={guess.header}
        onChange={({ target }) => onChoose({ header: Number(target.value) })}
      >
        <option value={0}>{t('data.header.none')}</option>
        {filled.map(({ number, cells }) => (
          <option key={number} value={number}>
            {t('data.header.row', {
              row: number,
              cells: cells
                .filter((cell) => cell !== '')
                .join(' · ')
                .slice(0, 50),
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In which system and order the coordinates are, where that is not plain. */
function Positions({ guess, reading, onChange }: Props) {
  const { t } = useI18n();
  const { system, isSwapped } = reading;
  const asksSystem = guess.reading.system !== null || guess.isStrange;
  const asksOrder = guess.reading.isSwapped;
  // What a file says of itself may be a system of which we have no name.
  const names = [
    ...new Set([...Object.keys(SYSTEMS), ...(guess.reading.system ? [guess.reading.system] : [])]),
  ];
  return (
    <>
      {asksSystem && (
        <label className="form-field">
          {t('data.system')}
          <select
            value={system ?? ''}
            onChange={({ target }) =>
              onChange({ system: target.value === '' ? null : target.value })
            }
          >
            <option value="">{t('data.system.degrees')}</option>
            {names
              .filter((name) => SYSTEMS[name] !== null)
              .map((name) => (
                <option key={name} value={name}>
                  {/^PROJCS\["([^"]+)/.exec(name)?.[1] ?? name}
                </option>
              ))}
          </select>
        </label>
      )}
      {asksOrder && (
        <label className="columns-choice">
          <span>
            <input
              type="checkbox"
              checked={isSwapped}
              onChange={({ target }) => onChange({ isSwapped: target.checked })}
            />{' '}
            {t('data.swapped')}
          </span>
          <small className="muted">{t('data.swapped.why')}</small>
        </label>
      )}
    </>
  );
}

/** How dates are written, where no date of the file tells. */
function Dates({ guess, reading, onChange }: Props) {
  const { t } = useI18n();
  if (guess.dates !== 'either') return null;
  return (
    <fieldset className="columns-choice">
      <legend>{t('data.dates')}</legend>
      {(['dayFirst', 'monthFirst'] as const).map((order) => (
        <label key={order}>
          <input
            type="radio"
            name="dates"
            checked={reading.monthFirst === (order === 'monthFirst')}
            onChange={() => onChange({ monthFirst: order === 'monthFirst' })}
          />{' '}
          {t(`data.dates.${order}`)}
        </label>
      ))}
    </fieldset>
  );
}
