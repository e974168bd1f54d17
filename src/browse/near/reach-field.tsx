import { useState } from 'react';
import { MOST, REACH_UNITS, reachKm, SPEED, type Reach } from '../../domain/near/reach.ts';
import { LOCALES } from '../../domain/languages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** What each unit begins with. */
const FIRST: Readonly<Record<Reach['unit'], number>> = { km: 3, foot: 15, bike: 15 };

/** How far is still near: no limit, km, or minutes on foot or by bike. */
export function ReachField() {
  const { t, language } = useI18n();
  const { state, go } = useUrlState();
  const { origin } = useResults();
  const { reach } = state;
  if (!origin) return null;
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  return (
    <div className="reach">
      <label>
        {t('reach.label')}{' '}
        <select
          value={reach?.unit ?? ''}
          onChange={({ target }) => {
            const unit = REACH_UNITS.find((one) => one === target.value);
            go({ reach: unit ? { unit, amount: FIRST[unit] } : null });
          }}
        >
          <option value="">{t('reach.none')}</option>
          {REACH_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`reach.${unit}`)}
            </option>
          ))}
        </select>
      </label>
      {reach && <Amount key={reach.unit} reach={reach} />}
      {reach && reach.unit !== 'km' && (
        <small>
          {t('reach.flies', {
            speed: SPEED[reach.unit],
            km: number.format(reachKm(reach)),
          })}
        </small>
      )}
    </div>
  );
}

function Amount({ reach }: { reach: Reach }) {
  const { t } = useI18n();
  const { go } = useUrlState();
  // A field that is emptied to type another number stays empty meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="number"
      inputMode="numeric"
      aria-label={`${t('reach.amount')}: ${t(`reach.${reach.unit}`)}`}
      min={1}
      max={MOST[reach.unit]}
      value={draft ?? reach.amount}
      onChange={({ target }) => {
        setDraft(target.value);
        const amount = Math.min(MOST[reach.unit], Math.round(target.valueAsNumber));
        if (amount >= 1) go({ reach: { ...reach, amount } }, { replace: true });
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
