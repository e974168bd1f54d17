import { useI18n } from '../../state/atlas/i18n-context.ts';
import { elapsed, sayLength } from './clock.ts';
import type { Clock } from './shared-meeting.ts';
import { useNow } from './use-now.ts';

interface Props {
  clock: Clock;
  /** Only what is left, for the screen of the room. */
  isShort?: boolean;
}

/** How long the meeting has run, and how much is left. */
export function Timer({ clock, isShort = false }: Props) {
  const { t } = useI18n();
  const now = useNow(clock.since !== null);
  const ran = elapsed(clock, now);
  const left = clock.minutes * 60_000 - ran;
  return (
    <p className={left < 0 ? 'timer timer-over' : 'timer'} role="timer">
      {!isShort && (
        <span>
          {t('presenter.elapsed')} <strong>{sayLength(ran)}</strong>
        </span>
      )}
      <span>
        {t(left < 0 ? 'presenter.over' : 'presenter.left')}{' '}
        <strong>{sayLength(Math.abs(left))}</strong>
      </span>
    </p>
  );
}
