import { lazy, Suspense, useEffect } from 'react';
import { useShow } from '../state/show.ts';
import type { Page } from '../state/url-state.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { useViewKeys } from './use-view-keys.ts';

const ShowView = lazy(() =>
  import('./show-view.tsx').then((module) => ({ default: module.ShowView })),
);

/** In the frame of another site the keys are that site's; a meeting has keys of its own. */
const OTHERS: readonly Page['kind'][] = ['embed', 'present', 'presenter'];

/** What every view has besides itself, and can begin without: its keys, and the ways to show it. */
export function Extras() {
  const { state } = useUrlState();
  const show = useShow();
  const isOwn = !OTHERS.includes(state.page.kind);
  useViewKeys(isOwn);
  useEffect(() => {
    // Says, to styles and tests, that what needs scripts works now.
    document.documentElement.dataset.alive = '';
  }, []);
  if (show === null || !isOwn) return null;
  return (
    <Suspense>
      <ShowView part={show} />
    </Suspense>
  );
}
