import '../styles/update-notice.css';
import { useState } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useOffline } from '../../state/device/offline.ts';
import { takeUpdate } from './keep-offline.ts';

/** Offers a version of the site that is newer than what is shown; nothing changes before it is taken. */
export const UpdateNotice = withTexts(['device'], Offer);

function Offer() {
  const { t } = useI18n();
  const { update } = useOffline();
  const [isLater, setLater] = useState(false);
  if (update === 'none' || isLater) return null;
  return (
    <div className="update-notice" role="status">
      <p>{t(update === 'ready' ? 'update.ready' : 'update.taken')}</p>
      <button type="button" onClick={takeUpdate}>
        {t('update.take')}
      </button>
      <button type="button" className="quiet" onClick={() => setLater(true)}>
        {t('update.later')}
      </button>
    </div>
  );
}
