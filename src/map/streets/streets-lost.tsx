import { setBasemapLost } from '../../state/device/basemap.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** Tells that the street map cannot be reached, and lets one try again. */
export const StreetsLost = withTexts(['near'], Lost);

function Lost() {
  const { t } = useI18n();
  return (
    <p role="status">
      {t('streets.lost')}{' '}
      <button type="button" className="link" onClick={() => setBasemapLost(false)}>
        {t('streets.retry')}
      </button>
    </p>
  );
}
