import { openQuestion } from '../../state/search/asking.ts';
import { ActionButton } from '../menu/action-button.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Actions } from '../menu/actions.tsx';

/** What can be done with the map: over its corner, or in a bar at the thumb on a narrow screen. */
export function MapActions({ wide }: { wide: boolean }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const { timeline } = state;
  if (wide) {
    return (
      <section className="actions" aria-label={t('act.label')}>
        <Actions />
      </section>
    );
  }
  return (
    <section className="action-bar" aria-label={t('act.label')}>
      <ActionButton
        icon="search"
        name="act.search"
        onClick={() => {
          go({ ficheId: null, timeline: { ...timeline, tall: false } });
          openQuestion();
        }}
      />
      <ActionButton
        icon="years"
        name="act.years"
        aria-expanded={timeline.tall}
        onClick={() => go({ timeline: { ...timeline, tall: !timeline.tall } })}
      />
      <Actions />
    </section>
  );
}
