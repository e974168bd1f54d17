import { preloadable } from './preloadable.tsx';

/** The map with its rooms. */
export const mapView = preloadable(async () => (await import('./map-view.tsx')).MapView);

/** The pages to read: fiches, places, organisations, matrix, link view. */
export const pageView = preloadable(async () => (await import('./page-shell.tsx')).PageShell);

/** The meeting mode. */
export const meetingView = preloadable(
  async () => (await import('./meeting-view.tsx')).MeetingView,
);

/** The sheets to print. */
export const paperView = preloadable(async () => (await import('./paper-view.tsx')).PaperView);

/** The view that a section of the site opens: the first word of a path after the language. */
export function viewOf(section: string | undefined) {
  switch (section) {
    case undefined:
    case 'embed':
      return mapView;
    case 'present':
    case 'presenter':
      return meetingView;
    case 'poster':
    case 'handout':
      return paperView;
    default:
      return pageView;
  }
}
