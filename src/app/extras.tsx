import { lazy, Suspense } from 'react';
import { useShow } from '../state/show.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { useViewKeys } from './use-view-keys.ts';

const ShowView = lazy(() =>
  import('./show-view.tsx').then((module) => ({ default: module.ShowView })),
);

/** What every view has besides itself, and can begin without: its keys, and the ways to show it. */
export function Extras() {
  const { state } = useUrlState();
  const show = useShow();
  // In the frame of another site the keys are that site's.
  const isOwn = state.page.kind !== 'embed';
  useViewKeys(isOwn);
  if (show === null || !isOwn) return null;
  return (
    <Suspense>
      <ShowView part={show} />
    </Suspense>
  );
}
