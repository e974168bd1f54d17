import { lazy, Suspense } from 'react';
import { useI18n } from '../state/i18n-context.ts';
import { askPosition, usePosition } from '../state/position.ts';
import { setPointing } from '../state/pointing.ts';
import { useSlow } from '../state/use-slow.ts';
import { useUrlState } from '../state/use-url-state.ts';

const PlaceCombobox = lazy(() =>
  import('./place-combobox.tsx').then((module) => ({ default: module.PlaceCombobox })),
);

const NearAnswer = lazy(() =>
  import('./near-answer.tsx').then((module) => ({ default: module.NearAnswer })),
);

/** Once the first view stands: the combobox is not needed before. In milliseconds. */
const SETTLED = 50;

/** Where to look from: a place by name or postcode, this device's place, or a point on the map. */
export function NearField() {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const position = usePosition();
  const ready = useSlow(SETTLED);
  const standIn = <StandIn />;
  return (
    <search className="near" aria-label={t('near.label')}>
      {ready ? (
        <Suspense fallback={standIn}>
          <PlaceCombobox />
        </Suspense>
      ) : (
        standIn
      )}
      <div className="near-ways">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            askPosition();
            go({ near: { kind: 'here' }, view: null });
          }}
        >
          <span aria-hidden="true">◎</span>{' '}
          {t(position.status === 'asking' ? 'near.asking' : 'near.here')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setPointing(true);
          }}
        >
          {t('near.point')}
        </button>
      </div>
      {state.near !== null && (
        <Suspense fallback={<div className="near-answer" />}>
          <NearAnswer />
        </Suspense>
      )}
    </search>
  );
}

/** Same look and size as the combobox, so that nothing jumps when that arrives. */
function StandIn() {
  const { t } = useI18n();
  return (
    <div className="combobox">
      <input aria-label={t('near.field')} placeholder={t('near.placeholder')} readOnly />
    </div>
  );
}
