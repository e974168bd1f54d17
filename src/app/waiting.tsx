import { useI18n } from '../state/atlas/i18n-context.ts';
import { useSlow } from '../state/device/use-slow.ts';

/** How long a person waits before something is said, in milliseconds. */
const PATIENCE = 8000;

const reload = () => {
  location.reload();
};

/** Stands where a view will be; when that takes long it says so, with the way to try again. */
export function Waiting({ retry = reload }: { retry?: () => void }) {
  const { t } = useI18n();
  const isSlow = useSlow(PATIENCE);
  return (
    <div className="loading" aria-busy="true">
      {isSlow && (
        <p className="notice" role="status">
          {t('app.slow')}{' '}
          <button type="button" className="link" onClick={retry}>
            {t('app.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
