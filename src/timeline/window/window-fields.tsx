import { useId, useState } from 'react';
import type { Months } from '../../domain/time/months.ts';
import { unitAt, UNITS } from '../../domain/time/units.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayBoundary } from '../../state/say/say-period.ts';
import { readTyped } from './read-month.ts';
import { useWindow } from './use-window.ts';

type End = 'from' | 'to';

/** Where an end turns: the first month of the window, or the one after its last. */
const boundaryAt = (end: End, edge: number) => (end === 'from' ? edge : edge + 1);

/** A typed end that would turn the window around: it waits for the other to follow. */
type Waiting = { readonly end: End; readonly months: Months; readonly of: Months } | null;

/** The window as two fields to type in: a year or a month each. */
export function WindowFields() {
  const { t, language } = useI18n();
  const { window, asked, choose } = useWindow();
  const [waiting, setWaiting] = useState<Waiting>(null);
  // Chosen anew elsewhere, the window makes what waits a thing of the past.
  const held = waiting?.of === window || waiting?.of === asked ? waiting : null;
  const edges = { ...asked, ...(held && { [held.end]: held.months[held.end] }) };

  const set = (end: End) => (months: Months) => {
    const next = { ...edges, [end]: months[end] };
    if (next.from <= next.to) {
      setWaiting(null);
      choose(next);
    } else setWaiting({ end, months, of: window ?? asked });
  };
  const say = (end: End) => sayBoundary(boundaryAt(end, edges[end]), edges[end], language, 'short');
  const wrong = held && t('timeline.turned', { from: say('from'), to: say('to') });
  return (
    <div className={window ? 'window-fields' : 'window-fields is-all'}>
      <span>{t('timeline.between')}</span>
      <Field end="from" edge={edges.from} said={say('from')} wrong={wrong} onType={set('from')} />
      <span>{t('timeline.and')}</span>
      <Field end="to" edge={edges.to} said={say('to')} wrong={wrong} onType={set('to')} />
    </div>
  );
}

interface FieldProps {
  end: End;
  /** The month that the field shows. */
  edge: number;
  /** The same in words. */
  said: string;
  /** What is wrong with both together. */
  wrong: string | null;
  onType: (months: Months) => void;
}

function Field({ end, edge, said, wrong, onType }: FieldProps) {
  const { language, t } = useI18n();
  const boundary = boundaryAt(end, edge);
  const unit = unitAt(boundary);
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const id = useId();
  // Said once, beside the first of the two.
  const hint = unread ? t('timeline.typeHint') : end === 'from' ? wrong : null;

  const leave = () => {
    setTyped(null);
    setUnread(false);
  };
  const commit = () => {
    if (typed === null || typed === said) {
      leave();
      return;
    }
    const months = readTyped(typed, language);
    setUnread(!months);
    if (!months) return;
    setTyped(null);
    const from = end === 'from' ? boundary : boundary - UNITS[unit];
    if (months.from !== from || months.to !== from + UNITS[unit] - 1) onType(months);
  };
  return (
    <span className="window-field">
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        data-year={unit === 'year' && typed === null ? '' : undefined}
        aria-label={t(end === 'from' ? 'timeline.typeFrom' : 'timeline.typeTo')}
        aria-invalid={unread || wrong !== null}
        aria-describedby={hint ? id : undefined}
        value={typed ?? said}
        onChange={({ target }) => {
          setTyped(target.value);
          setUnread(false);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') leave();
        }}
      />
      {hint && (
        <span className="window-hint" role="alert" id={id}>
          {hint}
        </span>
      )}
    </span>
  );
}
