import { useEffect, useRef } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLayer } from '../../state/navigation/layers.ts';
import { openShow, type ShowPart } from '../../state/device/show.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { DataPanel } from '../data/data-panel.tsx';
import { EmbedPanel } from '../embed/embed-panel.tsx';
import { PicturePanel } from '../picture/picture-panel.tsx';
import { QrView } from '../qr-view.tsx';
import { StepForm } from '../story/step-form.tsx';
import { pathSeen, SharePanel } from './share-panel.tsx';

/** The ways to show and share the view at hand, over that view. */
export function ShowDialog({ part }: { part: ShowPart }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayer(true, () => {
    dialog.current?.close();
  });
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  return (
    // The dialog is native: Escape closes it, and a click beside it does no more than that.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={`show show-${part}`}
      aria-label={t(part === 'share' ? 'share.title' : `show.${part}`)}
      onClose={({ currentTarget }) => {
        // React's strict mode closes and opens it once more: what is told late of that is past.
        if (!currentTarget.open) openShow(null);
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className="show-body">
        <header>
          {part !== 'share' && (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                openShow('share');
              }}
            >
              <Icon name="back" /> {t('show.back')}
            </button>
          )}
          <h2>{t(part === 'share' ? 'share.title' : `show.${part}`)}</h2>
          <button
            type="button"
            className="close"
            aria-label={t('show.close')}
            onClick={() => {
              dialog.current?.close();
            }}
          >
            <Icon name="leave" />
          </button>
        </header>
        {part === 'share' && <SharePanel />}
        {part === 'qr' && <QrView path={pathSeen(state)} />}
        {part === 'step' && <StepForm />}
        {part === 'picture' && <PicturePanel />}
        {part === 'embed' && <EmbedPanel />}
        {part === 'data' && <DataPanel />}
      </div>
    </dialog>
  );
}
