import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { useHasPictures } from '../pictured/pictures-shown.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { MessageKey } from '../../i18n/messages.ts';
import type { MeetingAct } from './meeting-keys.ts';

const CONTROLS = [
  // The first that one comes to by Tab; it stands beside the way back all the same.
  ['next', 'next', 'present.next', '→'],
  ['back', 'back', 'present.back', '←'],
  ['play', 'play', 'present.play', 'p'],
  ['pictures', 'picture', 'present.pictures', 'i'],
  ['steps', 'steps', 'present.steps', 'o'],
  ['qr', 'qr', 'qr.title', 'q'],
  ['black', 'black', 'present.black', 'b'],
  ['presenter', 'presenter', 'present.window', 's'],
  ['fullscreen', 'fullscreen', 'present.fullscreen', 'f'],
  ['help', 'help', 'present.keys', '?'],
  ['leave', 'leave', 'present.leave', 'Escape'],
] as const satisfies readonly (readonly [MeetingAct, IconName, MessageKey, string])[];

interface Props {
  /** Whether the slide has years to play, and whether they do. */
  plays: boolean;
  isPlaying: boolean;
  /** What this window has no use for. */
  without?: readonly MeetingAct[];
  act: (what: MeetingAct) => void;
}

/** What the keys do, for a mouse, a finger and a screen reader. */
export function StageControls({ plays, isPlaying, without = [], act }: Props) {
  const { t } = useI18n();
  const { withoutPictures } = useUrlState().state;
  const hasPictures = useHasPictures() && !withoutPictures;
  const isThere = (what: MeetingAct) =>
    !without.includes(what) && (what !== 'play' || plays) && (what !== 'pictures' || hasPictures);
  return (
    <div className="stage-controls" role="toolbar" aria-label={t('present.title')}>
      {CONTROLS.filter(([what]) => isThere(what)).map(([what, icon, name, key]) => {
        const isPause = what === 'play' && isPlaying;
        const words = t(isPause ? 'present.pause' : name);
        return (
          <button
            key={what}
            type="button"
            data-act={what}
            aria-label={words}
            aria-keyshortcuts={key}
            title={`${words} (${key})`}
            onClick={() => act(what)}
          >
            <Icon name={isPause ? 'pause' : icon} />
          </button>
        );
      })}
    </div>
  );
}
