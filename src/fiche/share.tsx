import { useState } from 'react';
import { giveAddress } from '../state/navigation/give-address.ts';
import { useLastingAddress } from '../state/navigation/use-given-address.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { LocalWarning } from '../ui/local-warning.tsx';
import { useSite } from '../state/atlas/site-context.ts';
import type { Page } from '../state/url/url-state.ts';
import { pageAlone } from '../state/url/page-alone.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Qr } from '../ui/qr.tsx';

/** The ways to hand a page on: its link, a QR code. */
export function Share({ page }: { page: Page }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const site = useSite();
  const path = pageAlone(state, page);
  const given = useLastingAddress(path);
  return (
    <div className="share">
      <div className="share-buttons">
        <CopyButton
          label={t('action.copyLink')}
          text={() => giveAddress(path, site, 'later').address}
        />
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls="code"
          onClick={() => setOpen(!isOpen)}
        >
          {t('share.qr')}
        </button>
      </div>
      <div
        className={isOpen ? 'share-code is-open' : 'share-code'}
        id="code"
        // An address that only this computer knows has no place on paper.
        data-screen-only={given?.isLocal ? true : undefined}
      >
        {given && (
          <>
            <Qr text={given.address} label={t('share.qrOf', { address: given.address })} />
            <p className="address">{given.address}</p>
            {isOpen && given.isLocal && <LocalWarning />}
          </>
        )}
      </div>
    </div>
  );
}
