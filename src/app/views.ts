import type { Problem } from '../data/problems/problems.ts';
import type { Dataset } from '../domain/model.ts';
import type { Page } from '../state/url/url-state.ts';
import { preloadable } from '../state/preloadable.tsx';

interface ViewProps {
  /** What is wrong with the data; only the map says so. */
  problems: readonly Problem[];
}

/** What a view wants of the data before it is made. */
interface Preparing {
  readonly prepare?: (dataset: Dataset, root: URL) => Promise<void>;
}
const view = preloadable<ViewProps, Preparing>;

/** The map with its rooms, or in the frame of another site. */
const mapView = view(() => import('./views/map-view.tsx').then((module) => module.MapView));

/** The pages to read: fiches, places, organisations, matrix, link view. */
const pageView = view(() => import('./pages/page-shell.tsx').then((module) => module.PageShell));

/** The meeting mode. */
const meetingView = view(() =>
  import('./views/meeting-view.tsx').then((module) => module.MeetingView),
);

/** The sheets to print. */
const paperView = view(() => import('./views/paper-view.tsx').then((module) => module.PaperView));

/** The views of the pages that are not there to be read. */
const VIEWS = new Map<string, typeof pageView>([
  ['map', mapView],
  ['embed', mapView],
  ['present', meetingView],
  ['presenter', meetingView],
  ['poster', paperView],
  ['handout', paperView],
  ['sheet', paperView],
] satisfies [Page['kind'], unknown][]);

/** The view that a kind of page opens; a path names it by its first word after the language. */
export function viewOf(kind = 'map') {
  return VIEWS.get(kind) ?? pageView;
}
