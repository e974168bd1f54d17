import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { chooseBasemap } from '../../state/device/basemap.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { homeTarget, targetOf } from '../camera/camera.ts';
import { MapButton } from './map-button.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';
import { OVERLAY, type MapPadding } from '../camera/overlays.ts';
import { tileSource, useBasemap } from '../../state/atlas/use-basemap.ts';
import { useFrame } from '../camera/use-frame.ts';

/** Zoom, the results in sight, the opening view: buttons of our own, and keys while the map has the focus. */
export const MapControls = withTexts(['near'], Controls);

function Controls({ padding }: { padding: MapPadding }) {
  const map = useMap();
  const atlas = useAtlas();
  const { t } = useI18n();
  const { markers } = useResults();
  const go = useFrame(padding);
  const { basemap } = useBasemap();
  const { state, go: goTo } = useUrlState();
  const isShaded = state.shade !== 'none';
  const fit = () => {
    const named = [...markers.named].flatMap((id) => atlas.places.get(id) ?? []);
    go(targetOf(named, atlas) ?? homeTarget(atlas));
  };
  const home = () => {
    go(homeTarget(atlas));
  };

  useEffect(() => {
    const container = map.getContainer();
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Home' || event.key === '0') home();
      else if (event.key === 'f') fit();
    };
    container.addEventListener('keydown', onKey);
    return () => {
      container.removeEventListener('keydown', onKey);
    };
  });

  const streets = basemap ?? atlas.dataset.basemaps[0];

  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')} {...OVERLAY}>
      <MapButton sign="+" name={t('map.zoomIn')} keys="+" onPress={() => map.zoomIn()} />
      <MapButton sign="−" name={t('map.zoomOut')} keys="-" onPress={() => map.zoomOut()} />
      <MapButton sign="⤢" name={t('map.fitResults')} words={t('map.fit')} keys="f" onPress={fit} />
      <MapButton
        sign="⌂"
        name={t('map.home')}
        words={t('map.homeShort')}
        keys="Home"
        onPress={home}
      />
      <MapButton
        sign="#"
        name={t('map.shade')}
        words={t('map.shade')}
        isOn={isShaded}
        onPress={() => goTo({ shade: isShaded ? 'none' : 'own' })}
      />
      {streets && (
        <MapButton
          sign="▦"
          name={t('streets.toggle', tileSource(streets))}
          words={t('streets.short')}
          isOn={Boolean(basemap)}
          onPress={() => chooseBasemap(basemap ? null : streets.id)}
        />
      )}
    </div>
  );
}
