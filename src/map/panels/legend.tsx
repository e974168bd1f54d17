import { lazy, Suspense, useState } from 'react';
import { useHasSigns } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { OVERLAY, SMALL_OVERLAY } from '../camera/overlays.ts';

const LegendBody = lazy(() =>
  import('../../ui/legend-body.tsx').then((module) => ({ default: module.LegendBody })),
);
const SignWords = lazy(() =>
  import('../../ui/sign-words.tsx').then((module) => ({ default: module.SignWords })),
);

/** What the signs and shapes mean; fetched when it is opened. */
export function Legend() {
  const { t } = useI18n();
  const hasSigns = useHasSigns();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="map-panel legend"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      {...OVERLAY}
    >
      <summary>
        {t('legend.title')}
        {hasSigns && (
          <Suspense>
            <span className="legend-words" {...SMALL_OVERLAY}>
              <SignWords />
            </span>
          </Suspense>
        )}
      </summary>
      {isOpen && (
        <Suspense>
          <LegendBody />
        </Suspense>
      )}
    </details>
  );
}
