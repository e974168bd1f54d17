import '../styles/map-view.css';
import { lazy, memo, Suspense, useState } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import { AtlasMap } from '../../map/atlas-map.tsx';
import { ResultsProvider } from '../../state/results/results-provider.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Shell } from '../map/shell.tsx';

const EmbedFrame = lazy(() =>
  import('../map/embed-frame.tsx').then((module) => ({ default: module.EmbedFrame })),
);
const FrameGestures = lazy(() =>
  import('../../map/camera/frame-gestures.tsx').then((module) => ({
    default: module.FrameGestures,
  })),
);
/** In a frame nothing lies over the map. */
const WHOLE = { right: 0, bottom: 0 };
/** In a small frame the panels on the map begin folded. */
const ROOMY = '(min-width: 60rem) and (min-height: 34rem)';

/** The map with its rooms, or in the frame of another site, and the results that they all show. */
export const MapView = memo(function MapView({ problems }: { problems: readonly Problem[] }) {
  const { state } = useUrlState();
  const [isRoomy] = useState(() => matchMedia(ROOMY).matches);
  return (
    <ResultsProvider>
      {state.page.kind === 'embed' ? (
        <Suspense>
          <EmbedFrame
            map={
              <AtlasMap padding={WHOLE} roomy={isRoomy}>
                <Suspense>
                  <FrameGestures />
                </Suspense>
              </AtlasMap>
            }
          />
        </Suspense>
      ) : (
        <Shell problems={problems} />
      )}
    </ResultsProvider>
  );
});
