import { useEffect, useState } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useOffline } from '../../state/device/offline.ts';
import { useSite } from '../../state/atlas/site-context.ts';

const MEGABYTE = 1e6;

/** Bytes that this site takes on the device; null where the browser does not say. */
function useSize(isKept: boolean): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    if (!isKept || !('storage' in navigator && 'estimate' in navigator.storage)) return;
    navigator.storage.estimate().then(({ usage }) => {
      setSize(usage ?? null);
    }, reportError);
  }, [isKept]);
  return isKept ? size : null;
}

/** Whether the map is on this device, what it takes, and the way to keep or remove it. */
export function KeptPart() {
  const { t, language } = useI18n();
  const { root } = useSite();
  const { kept } = useOffline();
  const size = useSize(kept === 'kept');
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const keep = async () => (await import('../offline/keep-offline.ts')).keepOffline(root);
  const drop = async () => (await import('../offline/keep-offline.ts')).dropOffline(root);
  return (
    <>
      <p className="kept" data-kept={kept} role="status">
        {t(`privacy.offline.${kept}`)}
        {size !== null &&
          ` ${t('privacy.offline.size', { size: megabytes.format(size / MEGABYTE) })}`}
      </p>
      {(kept === 'waiting' || kept === 'failed') && (
        <button
          type="button"
          onClick={() => {
            keep().catch(reportError);
          }}
        >
          {t('privacy.offline.keep')}
        </button>
      )}
      {kept === 'kept' && (
        <button
          type="button"
          onClick={() => {
            drop().catch(reportError);
          }}
        >
          {t('privacy.offline.drop')}
        </button>
      )}
    </>
  );
}
