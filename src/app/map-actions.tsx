import { openQuestion } from '../state/asking.ts';
import { useI18n } from '../state/i18n-context.ts';
import { Icon } from '../state/icon.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { Actions } from './actions.tsx';

/** What can be done with the map: over its corner, or in a bar at the thumb on a narrow screen. */
export function MapActions({ wide }: { wide: boolean }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const { band } = state;
  if (wide) {
    return (
      <section className="actions" aria-label={t('act.label')}>
        <Actions />
      </section>
    );
  }
  return (
    <section className="action-bar" aria-label={t('act.label')}>
      <button
        type="button"
        className="action"
        onClick={() => {
          go({ ficheId: null, band: { ...band, tall: false } });
          openQuestion();
        }}
      >
        <Icon name="search" /> {t('act.search')}
      </button>
      <button
        type="button"
        className="action"
        aria-expanded={band.tall}
        onClick={() => {
          go({ band: { ...band, tall: !band.tall } });
        }}
      >
        <Icon name="years" /> {t('act.years')}
      </button>
      <Actions />
    </section>
  );
}
