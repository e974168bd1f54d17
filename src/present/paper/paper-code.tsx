import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useFollowAddress } from '../../state/navigation/use-given-address.ts';
import { Qr } from '../../ui/qr.tsx';
import { sayAddress } from '../say-address.ts';

interface Props {
  /** Below the root of the site. */
  path: string;
  /** What is found there. */
  words: string;
}

/** The way from paper to the site; none where only this computer would know the address. */
export function PaperCode({ path, words }: Props) {
  const { t } = useI18n();
  const { address, isLocal } = useFollowAddress(path);
  if (isLocal) return null;
  return (
    <div className="paper-code">
      <p>
        {words}
        <br />
        <strong>{sayAddress(address)}</strong>
      </p>
      <Qr text={address} label={t('qr.of', { address })} />
    </div>
  );
}
