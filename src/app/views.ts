import { preloadable } from './preloadable.tsx';

/** The map with its rooms. */
export const mapView = preloadable(async () => (await import('./map-view.tsx')).MapView);

/** The pages to read: fiches, places, organisations, matrix, link view. */
export const pageView = preloadable(async () => (await import('./page-shell.tsx')).PageShell);
