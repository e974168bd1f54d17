import { lazy, Suspense } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useBasemap } from '../state/basemap.ts';

const StreetMap = lazy(() =>
  import('./street-map.tsx').then((module) => ({ default: module.StreetMap })),
);

/** The street map that was asked for, if any. */
export function Streets() {
  const { dataset } = useAtlas();
  const { id, lost } = useBasemap();
  const basemap = dataset.basemaps.find((one) => one.id === id);
  if (!basemap) return null;
  return (
    <Suspense>
      <StreetMap key={basemap.id} basemap={basemap} lost={lost} />
    </Suspense>
  );
}
