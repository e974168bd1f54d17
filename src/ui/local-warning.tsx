import { Suspense } from 'react';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { MoreTexts } from '../state/say/more-texts.tsx';
import { isOfDevice } from '../state/url/other-data-address.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

const TEXTS = ['show'] as const;

/** Says of an address that no other device can follow it. */
export function LocalWarning() {
  return (
    <Suspense>
      <MoreTexts of={TEXTS}>
        <Warning />
      </MoreTexts>
    </Suspense>
  );
}

function Warning() {
  const { t } = useI18n();
  const { state } = useUrlState();
  return <p className="slide-warning">{t(isOfDevice(state.data) ? 'qr.ownData' : 'qr.local')}</p>;
}
