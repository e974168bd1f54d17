import { useI18n } from '../state/atlas/i18n-context.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

/** Leaves out, on every view, the links that are our own reading. */
export function GuideSwitch() {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  return (
    <label className="guide-switch" title={t('only.long')}>
      <input
        type="checkbox"
        role="switch"
        checked={state.guideOnly}
        onChange={({ target }) => go({ guideOnly: target.checked })}
      />
      {t('only.label')}
    </label>
  );
}
