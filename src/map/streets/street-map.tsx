import { useEffect, useMemo, useRef } from 'react';
import { TileLayer, useMap } from 'react-leaflet';
import type { Basemap } from '../../domain/model.ts';
import { setBasemapLost } from '../../state/device/basemap.ts';

/** So many tiles in a row that do not come, and the street map counts as lost. */
const MOST_ERRORS = 4;

/** The tiles of a street map; over them the shapes turn to outlines. */
export function StreetMap({ basemap, lost }: { basemap: Basemap; lost: boolean }) {
  const map = useMap();
  const errors = useRef(0);

  useEffect(() => {
    const container = map.getContainer();
    const again = () => {
      errors.current = 0;
      setBasemapLost(false);
    };
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      container.classList.remove('has-streets');
    };
  }, [map]);

  useEffect(() => {
    if (lost) map.getContainer().classList.remove('has-streets');
  }, [map, lost]);

  const handlers = useMemo(
    () => ({
      tileload: () => {
        errors.current = 0;
        map.getContainer().classList.add('has-streets');
      },
      tileerror: () => {
        errors.current += 1;
        if (errors.current >= MOST_ERRORS) setBasemapLost(true);
      },
    }),
    [map],
  );

  if (lost) return null;
  return (
    <TileLayer
      url={basemap.url}
      maxNativeZoom={basemap.maxZoom}
      className="street-tiles"
      eventHandlers={handlers}
    />
  );
}
