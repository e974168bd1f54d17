import { Suspense, useDeferredValue, useMemo } from 'react';
import { late } from '../ui/late.tsx';
import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas/atlas.ts';
import { preloadable } from '../state/preloadable.tsx';
import { useResults } from '../state/results/results.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { COUNT_ZOOM, layOut, layoutSigns, wishesOf } from './markers/marker-layout.ts';
import { Markers } from './markers/markers.tsx';
import type { MapPadding } from './camera/overlays.ts';
import { useShownShading } from './areas/shown-shading.ts';
import { useLayoutTurn } from './labels/use-layout-turn.ts';

/** Names find their spots around all else that is on the map: they come last. */
const Labels = late(() => import('./labels/labels.tsx').then((module) => module.Labels));

/** The signs of very many. */
export const manySigns = preloadable(() =>
  import('./markers/many-signs.tsx').then((module) => module.ManySigns),
);

/** More places than these have signs that would cover each other wherever one looks. */
const MANY = 400;
const LAYOUTS = { wishesOf, layOut };

/** The signs of what is shown, on their places; of very many in groups. */
export function Signs({ padding }: { padding: MapPadding }) {
  const laid = (lay: typeof layoutSigns) => <LaidSigns padding={padding} lay={lay} />;
  return useAtlas().dataset.places.length > MANY ? (
    <Suspense>
      <manySigns.View layouts={LAYOUTS}>{laid}</manySigns.View>
    </Suspense>
  ) : (
    laid(layoutSigns)
  );
}

interface Props {
  padding: MapPadding;
  /** Lays the signs out for a zoom. */
  lay: typeof layoutSigns;
}

/** The markers, and the names that give way to them: laid out once for both. */
function LaidSigns({ padding, lay }: Props) {
  const atlas = useAtlas();
  const map = useMap();
  const { state } = useUrlState();
  const { zoom, turn } = useLayoutTurn();
  const { markers: latest, shown } = useResults();
  // The list and the counts answer first; the map follows with the next frame.
  const markers = useDeferredValue(latest);
  const shaded = useShownShading();
  const counted = zoom >= COUNT_ZOOM ? shaded : null;
  const open = state.ficheId === null ? undefined : atlas.initiatives.get(state.ficheId);
  const chosen = open && shown.has(open.id) ? open : null;
  const signs = useMemo(
    () => (counted ? counted(map, zoom) : lay(markers, chosen, atlas, map, zoom)),
    [counted, lay, markers, chosen, atlas, map, zoom],
  );
  return (
    <>
      <Labels zoom={zoom} turn={turn} signs={signs} padding={padding} />
      <Markers signs={signs} padding={padding} />
    </>
  );
}
