import { useAtlas } from '../state/atlas.ts';
import { setBasemapLost } from '../state/basemap.ts';
import { useI18n } from '../state/i18n-context.ts';
import { OVERLAY } from './overlays.ts';
import { ScaleBar } from './scale-bar.tsx';
import { useBasemap } from './use-basemap.ts';

/** How far to trust the map, whose work it shows, and its scale. */
export function MapFoot() {
  const { t } = useI18n();
  const { dataset } = useAtlas();
  const official = dataset.places.some(({ tier }) => tier === 'official');
  const schematic = dataset.places.some(({ tier }) => tier === 'schematic');
  const { basemap: streets, lost } = useBasemap();
  return (
    <div className="map-foot" {...OVERLAY}>
      <ScaleBar />
      {schematic && <p>{t(official ? 'legend.mixed' : 'legend.schematic')}</p>}
      {!schematic && official && <p>{t('legend.official')}</p>}
      {streets && lost && (
        <p role="status">
          {t('streets.lost')}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setBasemapLost(false);
            }}
          >
            {t('streets.retry')}
          </button>
        </p>
      )}
      <p className="attribution">
        {streets && !lost && (
          <>
            <a href={streets.terms} rel="noopener noreferrer external">
              {streets.attribution}
            </a>{' '}
            ·{' '}
          </>
        )}
        <a href="https://leafletjs.com" rel="noopener noreferrer external">
          Leaflet
        </a>{' '}
        · {dataset.attribution && <>{t('legend.borders', { source: dataset.attribution })} · </>}
        {t('legend.sources')}
      </p>
    </div>
  );
}
