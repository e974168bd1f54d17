import copy from 'copy-to-clipboard';
import { useEffect, useState } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { LocalWarning } from '../../ui/local-warning.tsx';
import { viewSeen } from '../../state/navigation/seen-view.ts';
import { useLastingAddress } from '../../state/navigation/use-given-address.ts';
import type { UrlState } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pathToHandOn } from '../read-view.ts';
import { ShareMenu } from './share-menu.tsx';

/** The path of exactly what is seen: of the map with where it stands and how near. */
export function pathSeen(state: UrlState): string {
  const isMap = state.page.kind === 'map';
  return pathToHandOn({ ...state, view: isMap ? (viewSeen() ?? state.view) : null });
}

/** Hands the view on: its link is copied at once, the other ways stand below. */
export function SharePanel() {
  const { t } = useI18n();
  const { state } = useUrlState();
  const [path] = useState(() => pathSeen(state));
  const given = useLastingAddress(path);
  const address = given?.address ?? '';
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    // The press that opened this allows it; where the browser does not, the button below is pressed.
    copy(address, { fallbackToPrompt: false }).then(setCopied, () => {
      setCopied(false);
    });
  }, [address]);

  const canSend = typeof navigator.share === 'function';
  return (
    <>
      <div className="share-link">
        <p role="status">{isCopied ? t('share.copied') : t('share.copy')}</p>
        <input
          readOnly
          aria-label={t('share.address')}
          value={address}
          onFocus={({ target }) => {
            target.select();
          }}
        />
        <div className="share-buttons">
          <button
            type="button"
            className="button"
            onClick={() => {
              copy(address, { fallbackToPrompt: true, message: t('action.copyLink') }).then(
                setCopied,
                reportError,
              );
            }}
          >
            {t('action.copyLink')}
          </button>
          {canSend && (
            <button
              type="button"
              className="button"
              onClick={() => {
                navigator.share({ url: address, title: document.title }).catch((error: unknown) => {
                  // Who closes the device's own sheet has changed their mind.
                  if (!(error instanceof DOMException && error.name === 'AbortError')) {
                    reportError(error);
                  }
                });
              }}
            >
              {t('share.send')}
            </button>
          )}
        </div>
        {given?.isLocal && <LocalWarning />}
      </div>
      <ShareMenu />
    </>
  );
}
