import { useState } from 'react';
import {
  asksFor,
  DATE_PARTS,
  PERIOD_FORMS,
  readWords,
  writeWords,
  type DateWords,
  type PeriodWords,
} from '../../../domain/time/period-form.ts';
import { periodCode } from '../../../domain/time/period-code.ts';
import { parsePeriod } from '../../../domain/time/period.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { LOCALES } from '../../../domain/languages.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../../state/say/say-period.ts';
import { useThing, useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { FieldFrame, useControl } from './field-frame.tsx';
import { PeriodBar } from './period-bar.tsx';

/** What is written in the data as something to fill in; nothing of what cannot be read. */
const wordsOf = (edtf: string | null): PeriodWords =>
  readWords(edtf !== null && periodCode(edtf) !== null ? null : edtf);

/** When something ran, said in words; the EDTF and the bar that come of it stand beside. */
export function PeriodField({ path }: { path: JsonPath }) {
  const { t, language } = useI18n();
  const [value, set] = useValue<string | null>(path);
  const control = useControl(path);
  // What is half filled in is no period yet: it is kept here, beside what the data say of it.
  const [held, setHeld] = useState<{ words: PeriodWords; edtf: string | null } | null>(null);
  const said = held?.edtf === value ? held.words : wordsOf(value);
  const put = (next: PeriodWords) => {
    const edtf = writeWords(next);
    setHeld({ words: next, edtf });
    set(edtf);
  };
  const asked = asksFor(said.form);
  const isSound = value === null || periodCode(value) === null;
  return (
    <FieldFrame path={path}>
      <div className="period">
        <select
          {...control}
          value={said.form}
          onChange={({ target }) => put({ ...said, form: target.value as PeriodWords['form'] })}
        >
          {PERIOD_FORMS.map((form) => (
            <option key={form} value={form}>
              {t(`edit.period.${form}`)}
            </option>
          ))}
        </select>
        {asked.start && (
          <DateField
            label={t(said.form === 'in' ? 'edit.period.date' : 'edit.period.start')}
            date={said.start}
            onChange={(start) => put({ ...said, start })}
          />
        )}
        {asked.end && (
          <DateField
            label={t('edit.period.end')}
            date={said.end}
            onChange={(end) => put({ ...said, end })}
          />
        )}
        <p className="period-said">
          {isSound
            ? sayPeriod(value === null ? null : parsePeriod(value), language, t)
            : t('edit.period.unfinished')}
          <label className="period-edtf">
            EDTF{' '}
            <input
              type="text"
              spellCheck={false}
              value={value ?? ''}
              placeholder="–"
              onChange={({ target }) => {
                setHeld(null);
                set(target.value.trim() === '' ? null : target.value.trim());
              }}
            />
          </label>
        </p>
        {isSound && value !== null && <PeriodBar edtf={value} />}
      </div>
    </FieldFrame>
  );
}

interface DateProps {
  label: string;
  date: DateWords;
  onChange: (next: DateWords) => void;
}

function DateField({ label, date, onChange }: DateProps) {
  const { t, language } = useI18n();
  const { kind } = useThing();
  const { of } = useEditorWords();
  const months = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' });
  const partName = (part: DateWords['part']) =>
    /^(0[1-9]|1[0-2])$/.test(part)
      ? months.format(new Date(Date.UTC(2000, Number(part) - 1)))
      : t(`edit.part.${part as 'year'}`);
  const change = (next: Partial<DateWords>) => {
    onChange({ ...date, ...next });
  };
  const isMonth = /^\d\d$/.test(date.part) && Number(date.part) < 13;
  return (
    <fieldset className="period-date">
      <legend>
        <span className="visually-hidden">{of(kind, ['period']).label}: </span>
        {label}
      </legend>
      <label>
        {t('edit.period.year')}
        <input
          type="text"
          inputMode="numeric"
          maxLength={4}
          className="input-short"
          value={date.year}
          onChange={({ target }) => change({ year: target.value.replace(/\D/g, '') })}
        />
      </label>
      <label>
        {t('edit.period.part')}
        <select
          value={date.part}
          onChange={({ target }) => change({ part: target.value as DateWords['part'] })}
        >
          {DATE_PARTS.map((part) => (
            <option key={part} value={part}>
              {partName(part)}
            </option>
          ))}
        </select>
      </label>
      {isMonth && (
        <label>
          {t('edit.period.day')}
          <input
            type="text"
            inputMode="numeric"
            maxLength={2}
            className="input-short"
            value={date.day}
            onChange={({ target }) => change({ day: target.value.replace(/\D/g, '') })}
          />
        </label>
      )}
      {(['approximate', 'uncertain'] as const).map((mark) => (
        <label key={mark} className="field-flag">
          <input
            type="checkbox"
            checked={date[mark]}
            onChange={({ target }) => change({ [mark]: target.checked })}
          />
          {t(`edit.period.${mark}`)}
        </label>
      ))}
    </fieldset>
  );
}
