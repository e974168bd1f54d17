import { useI18n } from '../../state/atlas/i18n-context.ts';
import { started, stopped } from '../meeting/clock.ts';
import { share, type Clock } from '../meeting/shared-meeting.ts';
import { Timer } from '../meeting/timer.tsx';

/** The clock of the meeting, to start, stop and set: it begins by itself with the second step. */
export function PresenterClock({ clock }: { clock: Clock }) {
  const { t } = useI18n();
  const runs = clock.since !== null;
  return (
    <div className="presenter-clock">
      <Timer clock={clock} />
      <button
        type="button"
        onClick={() => {
          const now = Date.now();
          share({ clock: runs ? stopped(clock, now) : started(clock, now) });
        }}
      >
        {t(runs ? 'presenter.stop' : 'presenter.start')}
      </button>
      <button
        type="button"
        onClick={() => share({ clock: { ...clock, since: runs ? Date.now() : null, before: 0 } })}
      >
        {t('presenter.reset')}
      </button>
      <label>
        {t('presenter.minutes')}{' '}
        <input
          type="number"
          min={1}
          max={600}
          value={clock.minutes}
          onChange={({ target }) => {
            const minutes = Number(target.value);
            if (minutes >= 1 && minutes <= 600) share({ clock: { ...clock, minutes } });
          }}
        />
      </label>
    </div>
  );
}
