import { lazy, Suspense } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { OVERLAY } from '../camera/overlays.ts';
import { ScaleBar } from './scale-bar.tsx';
import { useBasemap } from '../../state/atlas/use-basemap.ts';

const StreetsLost = lazy(() =>
  import('../streets/streets-lost.tsx').then((module) => ({ default: module.StreetsLost })),
);

// Only who has imported true borders has them.
const BordersTold = lazy(() =>
  import('./borders-told.tsx').then((module) => ({ default: module.BordersTold })),
);

/** How far to trust the map, whose work it shows, and its scale. */
export function MapFoot() {
  const { t } = useI18n();
  const { dataset } = useAtlas();
  const official = dataset.places.some(({ tier }) => tier === 'official');
  const schematic = dataset.places.some(({ tier }) => tier === 'schematic');
  const { basemap: streets, lost } = useBasemap();
  const { page } = useUrlState().state;
  // Out of the frame of another site no link leads within that frame.
  const away = {
    rel: 'noopener noreferrer external',
    target: page.kind === 'embed' ? '_blank' : undefined,
  };
  return (
    <div className="map-foot" {...OVERLAY}>
      <ScaleBar />
      {official ? (
        <Suspense>
          <BordersTold isMixed={schematic} source={dataset.attribution} />
        </Suspense>
      ) : (
        schematic && <p>{t('legend.schematic')}</p>
      )}
      {streets && lost && (
        <Suspense>
          <StreetsLost />
        </Suspense>
      )}
      <p className="attribution">
        {streets && !lost && (
          <>
            <a href={streets.terms} {...away}>
              {streets.attribution}
            </a>{' '}
            ·{' '}
          </>
        )}
        <a href="https://leafletjs.com" {...away}>
          Leaflet
        </a>{' '}
        · {t('legend.sources')}
      </p>
    </div>
  );
}
