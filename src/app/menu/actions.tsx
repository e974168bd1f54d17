import { ActionButton } from './action-button.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { openShow } from '../../state/device/show.ts';
import { presenting } from '../../state/url/presenting.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** What can be done with the view at hand, one press away: shown to a room, on paper, handed on. */
export function Actions() {
  const { t } = useI18n();
  const { state } = useUrlState();
  return (
    <>
      <StateLink className="action" change={presenting(state)} state={{ isFromHere: true }}>
        <Icon name="show" /> {t('act.present')}
      </StateLink>
      {state.page.kind === 'map' ? (
        <StateLink
          className="action"
          change={{ page: { kind: 'handout' } }}
          state={{ isFromHere: true, prints: true }}
        >
          <Icon name="print" /> {t('act.print')}
        </StateLink>
      ) : (
        <ActionButton icon="print" name="act.print" onClick={() => print()} />
      )}
      <ActionButton
        icon="share"
        name="act.share"
        aria-keyshortcuts="q"
        onClick={() => openShow('share')}
      />
    </>
  );
}
