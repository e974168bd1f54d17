import { useState } from 'react';
import { useI18n } from '../../state/i18n-context.ts';
import { usePublicAddress } from '../../state/site.ts';
import type { Page } from '../../state/url-state.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { pagePath } from '../../state/write-url.ts';
import { CopyButton } from '../../state/copy-button.tsx';
import { Qr } from '../../state/qr.tsx';

/** The ways to hand a page on: its link, a QR code, paper. */
export function Share({ page }: { page: Page }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const address = usePublicAddress(pagePath(state.language, page));
  return (
    <div className="share">
      <div className="share-buttons">
        <CopyButton
          label={t('action.copyLink')}
          text={() => address ?? location.href.replace(/[?#].*/, '')}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            print();
          }}
        >
          {t('action.print')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls="code"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {t('share.qr')}
        </button>
      </div>
      <div className={isOpen ? 'share-code is-open' : 'share-code'} id="code">
        {address !== null && (
          <>
            <Qr text={address} label={t('share.qrOf', { address })} />
            <p className="address">{address}</p>
          </>
        )}
      </div>
    </div>
  );
}
