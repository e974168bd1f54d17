import { lazy, Suspense } from 'react';
import { useBasemap } from '../../state/atlas/use-basemap.ts';

const StreetMap = lazy(() =>
  import('./street-map.tsx').then((module) => ({ default: module.StreetMap })),
);

/** The street map that was asked for, if any. */
export function Streets() {
  const { basemap, lost } = useBasemap();
  if (!basemap) return null;
  return (
    <Suspense>
      <StreetMap key={basemap.id} basemap={basemap} lost={lost} />
    </Suspense>
  );
}
