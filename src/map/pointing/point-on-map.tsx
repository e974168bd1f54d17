import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { setPointing } from '../../state/near/pointing-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Unmapped } from '../panels/unmapped.tsx';

/** While pointing: a click, or Enter for the map's centre, chooses where near is measured from. */
export const PointPicker = withTexts(['near'], Picker);

function Picker() {
  const map = useMap();
  const centre = useRef<HTMLButtonElement>(null);
  const { t } = useI18n();
  const { go } = useUrlState();
  const choose = ({ lat, lng }: { lat: number; lng: number }) => {
    setPointing(false);
    go({ near: { kind: 'point', point: [lng, lat] } });
  };
  useMapEvents({
    click: ({ latlng }) => {
      choose(latlng);
    },
  });
  useEffect(() => {
    const { classList } = map.getContainer();
    classList.add('is-pointing');
    centre.current?.focus();
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPointing(false);
    };
    document.addEventListener('keydown', cancel);
    return () => {
      classList.remove('is-pointing');
      document.removeEventListener('keydown', cancel);
    };
  }, [map]);
  return (
    <>
      <div className="crosshair" aria-hidden="true" />
      <Unmapped className="pointing" role="status">
        <span>{t('near.pointing')}</span>
        <button type="button" ref={centre} onClick={() => choose(map.getCenter())}>
          {t('near.centre')}
        </button>
        <button type="button" onClick={() => setPointing(false)}>
          {t('action.cancel')}
        </button>
      </Unmapped>
    </>
  );
}
