import { lazy, Suspense, useEffect } from 'react';
import { useOffline } from '../state/device/offline.ts';
import { useFailures } from '../state/device/load-failure.ts';
import { useShow } from '../state/device/show.ts';
import type { Page } from '../state/url/url-state.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { useKept } from './offline/use-kept.ts';
import { useDrop } from './other/use-drop.ts';
import { useMenu } from './menu/use-menu.ts';
import { useViewKeys } from './use-view-keys.ts';

const ShowView = lazy(() =>
  import('./views/show-view.tsx').then((module) => ({ default: module.ShowView })),
);

const UpdateNotice = lazy(() =>
  import('./offline/update-notice.tsx').then((module) => ({ default: module.UpdateNotice })),
);

const LoadFailureNotice = lazy(() =>
  import('./notices/load-failure-notice.tsx').then((module) => ({
    default: module.LoadFailureNotice,
  })),
);

/** In the frame of another site the keys are that site's; a meeting has keys of its own. */
const OTHERS: readonly Page['kind'][] = ['embed', 'present', 'presenter'];

/** What every view has besides itself, and can begin without: its keys, and the ways to show it. */
export function GlobalOverlays() {
  const { state } = useUrlState();
  const show = useShow();
  const isOwn = !OTHERS.includes(state.page.kind);
  const { update } = useOffline();
  const hasFailures = useFailures().length > 0;
  useViewKeys(isOwn);
  useKept(state.page.kind !== 'embed');
  useDrop(isOwn);
  useMenu();
  useEffect(() => {
    // Says, to styles and tests, that what needs scripts works now.
    document.documentElement.dataset.alive = '';
  }, []);
  return (
    <Suspense>
      {isOwn && show !== null && <ShowView part={show} />}
      {hasFailures && state.page.kind !== 'present' && <LoadFailureNotice />}
      {isOwn && update !== 'none' && <UpdateNotice />}
    </Suspense>
  );
}
