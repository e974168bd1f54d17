import { READINGS } from '../domain/time/time-question.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

/** The two readings of a window: what ran at some time in it, or what started in it. */
export function ReadingChoice() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { time } = state.query;
  return (
    <fieldset className="years-reading">
      <legend className="visually-hidden">{t('timeline.reading')}</legend>
      {READINGS.map((reading) => (
        <label key={reading} title={t(`timeline.reading.${reading}.long`)}>
          <input
            type="radio"
            name="reading"
            className="visually-hidden"
            aria-label={t(`timeline.reading.${reading}.long`)}
            checked={time.reading === reading}
            onChange={() => ask({ time: { ...time, reading } })}
          />
          <span aria-hidden="true">{t(`timeline.reading.${reading}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
