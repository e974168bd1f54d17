import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { OVERLAY } from './overlays.ts';
import { ScaleBar } from './scale-bar.tsx';

/** How far to trust the map, whose work it shows, and its scale. */
export function MapFoot() {
  const { t } = useI18n();
  const { dataset } = useAtlas();
  const official = dataset.places.some(({ tier }) => tier === 'official');
  const schematic = dataset.places.some(({ tier }) => tier === 'schematic');
  return (
    <div className="map-foot" {...OVERLAY}>
      <ScaleBar />
      {schematic && <p>{t(official ? 'legend.mixed' : 'legend.schematic')}</p>}
      {!schematic && official && <p>{t('legend.official')}</p>}
      <p className="attribution">
        <a href="https://leafletjs.com" rel="noopener noreferrer external">
          Leaflet
        </a>{' '}
        · {dataset.attribution && <>{t('legend.borders', { source: dataset.attribution })} · </>}
        {t('legend.sources')}
      </p>
    </div>
  );
}
