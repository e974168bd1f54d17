import { useI18n } from '../../state/atlas/i18n-context.ts';
import { setPointing } from '../../state/near/pointing-state.ts';

/** The way out of every answer that is none: pointing at the map. */
export function PointButton() {
  const { t } = useI18n();
  return (
    <button type="button" className="link" onClick={() => setPointing(true)}>
      {t('near.point')}
    </button>
  );
}
