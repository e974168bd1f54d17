import type { Problem } from '../data/problems/problems.ts';
import type { Page } from '../state/url/url-state.ts';
import { preloadable } from './preloadable.tsx';

interface ViewProps {
  /** What is wrong with the data; only the map says so. */
  problems: readonly Problem[];
}

/** The map with its rooms, or in the frame of another site. */
const mapView = preloadable<ViewProps>(() =>
  import('./views/map-view.tsx').then((module) => module.MapView),
);

/** The pages to read: fiches, places, organisations, matrix, link view. */
const pageView = preloadable<ViewProps>(() =>
  import('./pages/page-shell.tsx').then((module) => module.PageShell),
);

/** The meeting mode. */
const meetingView = preloadable<ViewProps>(() =>
  import('./views/meeting-view.tsx').then((module) => module.MeetingView),
);

/** The sheets to print. */
const paperView = preloadable<ViewProps>(() =>
  import('./views/paper-view.tsx').then((module) => module.PaperView),
);

/** The views of the pages that are not there to be read. */
const VIEWS = new Map<string, typeof pageView>([
  ['map', mapView],
  ['embed', mapView],
  ['present', meetingView],
  ['presenter', meetingView],
  ['poster', paperView],
  ['handout', paperView],
] satisfies [Page['kind'], unknown][]);

/** The view that a kind of page opens; a path names it by its first word after the language. */
export function viewOf(kind = 'map') {
  return VIEWS.get(kind) ?? pageView;
}
