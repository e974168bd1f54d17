import { useFollowAddress } from '../state/navigation/use-given-address.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { LocalWarning } from '../ui/local-warning.tsx';
import { Qr } from '../ui/qr.tsx';
import { sayAddress } from './say-address.ts';

/** More than this does not go into a QR code that a phone reads from the back row. */
const MOST_LETTERS = 800;

/** The QR code of a path below the root, with its address to type over. */
export function QrView({ path }: { path: string }) {
  const { t } = useI18n();
  const { address, isLocal } = useFollowAddress(path);
  const isLong = address.length > MOST_LETTERS;
  return (
    <div className="qr-view">
      {isLong ? (
        <p>{t('qr.long')}</p>
      ) : (
        <>
          <Qr text={address} label={t('qr.of', { address })} />
          <p className="qr-address">{sayAddress(address)}</p>
        </>
      )}
      {isLocal && <LocalWarning />}
    </div>
  );
}
