import { useEffect, useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import { classOf } from '../../domain/geometry/class-breaks.ts';
import type { Place } from '../../domain/model.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { layoutCounts } from './layout-counts.ts';
import { showShading } from './shown-shading.ts';
import { usePane } from './use-pane.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { useShading, type Shading } from '../../state/results/use-shading.ts';
import { latLngRings } from '../camera/leaflet-shapes.ts';
import { MapPanel } from '../panels/map-panel.tsx';

/** Over a street map (200), under the shapes (400): those keep their borders and take the clicks. */
const STYLE = { zIndex: '390', pointerEvents: 'none' };

/** The communes shaded by how many initiatives they have. */
export function ShadeLayer() {
  const { counts, classes } = useShading();
  const pane = usePane('shading', STYLE);
  useEffect(() => {
    const some = new Map([...counts].filter(([, count]) => count > 0));
    showShading({ lay: (map, zoom) => layoutCounts(some, map, zoom) });
    return () => {
      showShading(null);
    };
  }, [counts]);
  return [...counts].map(([place, count]) => (
    <Shade
      key={`${place.id} ${classOf(count, classes)}`}
      place={place}
      shade={classOf(count, classes)}
      pane={pane}
    />
  ));
}

function Shade({ place, shade, pane }: { place: Place; shade: number; pane: string }) {
  const rings = useMemo(() => latLngRings(place.shape), [place.shape]);
  return (
    <Polygon
      positions={rings}
      pane={pane}
      smoothFactor={0}
      interactive={false}
      className={`shade shade-${shade}`}
    />
  );
}

/** What the shades mean, and whether what is for a whole region counts. */
export function ShadeLegend({ open }: { open: boolean }) {
  return (
    <MoreTexts of={['near']}>
      <Legend {...useShading()} open={open} />
    </MoreTexts>
  );
}

function Legend({ classes, wide, open }: Shading & { open: boolean }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const number = (value: number) => t('shade.number', { value });
  return (
    <MapPanel className="shade-legend" title={t('shade.title')} open={open}>
      <ul>
        <li>
          <span className="shade-swatch shade-0" aria-hidden="true" /> {t('shade.none')}
        </li>
        {classes.map(({ from, to }, index) => (
          <li key={from}>
            <span className={`shade-swatch shade-${index + 1}`} aria-hidden="true" />{' '}
            {from === to ? number(from) : t('shade.class', { from, to })}
          </li>
        ))}
      </ul>
      {wide > 0 && (
        <label>
          <input
            type="checkbox"
            checked={state.shade === 'whole'}
            onChange={({ target }) =>
              go({ shade: target.checked ? 'whole' : 'own' }, { replace: true })
            }
          />{' '}
          {t('shade.whole', { count: wide })}
        </label>
      )}
      <button type="button" className="link" onClick={() => go({ shade: 'none' })}>
        {t('shade.close')}
      </button>
    </MapPanel>
  );
}
