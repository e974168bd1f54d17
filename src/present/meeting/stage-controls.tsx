import { useI18n } from '../../state/i18n-context.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { MeetingAct } from './meeting-keys.ts';

const CONTROLS = [
  ['back', '‹', 'present.back', '←'],
  ['next', '›', 'present.next', '→'],
  ['play', '▷', 'present.play', 'p'],
  ['steps', '▦', 'present.steps', 'o'],
  ['qr', '⌗', 'qr.title', 'q'],
  ['black', '■', 'present.black', 'b'],
  ['presenter', '⧉', 'present.window', 's'],
  ['fullscreen', '⛶', 'present.fullscreen', 'f'],
  ['help', '?', 'present.keys', '?'],
  ['leave', '×', 'present.leave', 'Escape'],
] as const satisfies readonly (readonly [MeetingAct, string, MessageKey, string])[];

interface Props {
  /** Whether the slide has years to play. */
  plays: boolean;
  act: (what: MeetingAct) => void;
}

/** What the keys do, for a mouse, a finger and a screen reader. */
export function StageControls({ plays, act }: Props) {
  const { t } = useI18n();
  return (
    <div className="stage-controls" role="toolbar" aria-label={t('present.title')}>
      {CONTROLS.filter(([what]) => what !== 'play' || plays).map(([what, sign, name, key]) => (
        <button
          key={what}
          type="button"
          aria-label={t(name)}
          aria-keyshortcuts={key}
          title={`${t(name)} (${key})`}
          onClick={() => {
            act(what);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
