import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { chooseBasemap } from '../state/basemap.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { homeShot, shotOf } from './camera.ts';
import { OVERLAY, type Cover } from './overlays.ts';
import { tileSource, useBasemap } from './use-basemap.ts';
import { useFrame } from './use-frame.ts';

/** Zoom, the results in sight, the opening view: buttons of our own, and keys while the map has the focus. */
export function MapControls({ cover }: { cover: Cover }) {
  const map = useMap();
  const atlas = useAtlas();
  const { t } = useI18n();
  const { sights } = useResults();
  const go = useFrame(cover);
  const { basemap } = useBasemap();
  const { state, go: goTo } = useUrlState();
  const isShaded = state.shade !== 'none';
  const fit = () => {
    const named = [...sights.first.keys()].flatMap((id) => atlas.places.get(id) ?? []);
    go(shotOf(named, atlas) ?? homeShot(atlas));
  };
  const home = () => {
    go(homeShot(atlas));
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

  const actions = [
    ['+', t('map.zoomIn'), '+', () => map.zoomIn()],
    ['−', t('map.zoomOut'), '-', () => map.zoomOut()],
    ['⤢', t('map.fitResults'), 'f', fit],
    ['⌂', t('map.home'), 'Home', home],
  ] as const;
  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')} {...OVERLAY}>
      {actions.map(([sign, name, key, act]) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          aria-keyshortcuts={key}
          title={`${name} (${key})`}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button
        type="button"
        aria-pressed={isShaded}
        aria-label={t('map.shade')}
        title={t('map.shade')}
        onClick={() => {
          goTo({ shade: isShaded ? 'none' : 'own' });
        }}
      >
        <span aria-hidden="true">#</span>
      </button>
      {streets && (
        <button
          type="button"
          aria-pressed={Boolean(basemap)}
          aria-label={t('streets.toggle', tileSource(streets))}
          title={t('streets.toggle', tileSource(streets))}
          onClick={() => {
            chooseBasemap(basemap ? null : streets.id);
          }}
        >
          <span aria-hidden="true">▦</span>
        </button>
      )}
    </div>
  );
}
