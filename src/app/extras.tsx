import { lazy, Suspense } from 'react';
import { useShow } from '../state/show.ts';
import { useViewKeys } from './use-view-keys.ts';

const ShowView = lazy(() =>
  import('./show-view.tsx').then((module) => ({ default: module.ShowView })),
);

/** What every view has besides itself, and can begin without: its keys, and the ways to show it. */
export function Extras() {
  const show = useShow();
  useViewKeys();
  if (show === null) return null;
  return (
    <Suspense>
      <ShowView part={show} />
    </Suspense>
  );
}
