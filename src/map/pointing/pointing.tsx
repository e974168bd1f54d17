import { lazy, Suspense } from 'react';
import { usePointing } from '../../state/near/pointing-state.ts';

const PointPicker = lazy(() =>
  import('./point-on-map.tsx').then((module) => ({ default: module.PointPicker })),
);

/** The choice of a point on the map, while it is asked for. */
export function Pointing() {
  const pointing = usePointing();
  return (
    pointing && (
      <Suspense>
        <PointPicker />
      </Suspense>
    )
  );
}
