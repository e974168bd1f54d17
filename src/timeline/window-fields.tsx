import { useId, useState } from 'react';
import { monthsOfYears, yearOf, type Months } from '../domain/months.ts';
import { useI18n } from '../state/i18n-context.ts';
import { sayMonthNumber } from '../state/periods.ts';
import { readTyped } from './read-month.ts';
import { useWindow } from './use-window.ts';

/** The window as two fields to type in: a year or a month each. */
export function WindowFields() {
  const { t } = useI18n();
  const { window, shown, choose } = useWindow();
  const [from, to] = [shown.from, shown.to];
  const setFrom = ({ from: start, to: until }: Months) => {
    choose({ from: start, to: start > to ? until : to });
  };
  const setTo = ({ from: start, to: until }: Months) => {
    choose({ from: until < from ? start : from, to: until });
  };
  return (
    <div className={window ? 'window-fields' : 'window-fields is-all'}>
      <Field label={t('timeline.typeFrom')} edge={from} isYear={from % 12 === 0} onType={setFrom} />
      <span aria-hidden="true">–</span>
      <Field label={t('timeline.typeTo')} edge={to} isYear={to % 12 === 11} onType={setTo} />
    </div>
  );
}

interface FieldProps {
  label: string;
  /** The month that the field shows. */
  edge: number;
  /** Whether it says its year as a whole. */
  isYear: boolean;
  onType: (months: Months) => void;
}

function Field({ label, edge, isYear, onType }: FieldProps) {
  const { language, t } = useI18n();
  const year = yearOf(edge);
  const said = isYear ? String(year) : sayMonthNumber(edge, language, 'short');
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const hint = useId();

  const commit = () => {
    if (typed === null || typed === said) {
      setTyped(null);
      setWrong(false);
      return;
    }
    const months = readTyped(typed, language);
    setWrong(!months);
    if (!months) return;
    setTyped(null);
    const now = isYear ? monthsOfYears({ from: year, to: year }) : { from: edge, to: edge };
    if (months.from !== now.from || months.to !== now.to) onType(months);
  };
  return (
    <span className="window-field">
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        data-year={isYear && typed === null ? '' : undefined}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        value={typed ?? said}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(false);
        }}
        onFocus={({ target }) => {
          target.select();
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') {
            setTyped(null);
            setWrong(false);
          }
        }}
      />
      {wrong && (
        <span className="window-hint" role="alert" id={hint}>
          {t('timeline.typeHint')}
        </span>
      )}
    </span>
  );
}
