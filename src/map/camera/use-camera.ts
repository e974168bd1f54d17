import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { noteView } from '../../state/navigation/seen-view.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import {
  frame,
  frameAgain,
  homeTarget,
  inSight,
  letGo,
  targetOfInitiatives,
  targetOfMany,
} from './camera.ts';
import { originTarget } from './origin-target.ts';
import type { MapPadding } from './overlays.ts';

/** Keeps the map and the address in step, and brings what is chosen into sight. */
export function useCamera(padding: MapPadding): void {
  const map = useMap();
  const atlas = useAtlas();
  const { state, go } = useUrlState();
  const { highlighted, origin, groups } = useResults();
  const byHand = useRef(false);
  /** Whether the map stands where the device does: then its middle is not for the address. */
  const isAtDevice = useRef(false);
  const { view, near, reach, ficheId: chosen } = state;

  useMapEvents({
    dragstart: () => {
      byHand.current = true;
    },
    moveend: () => {
      const { lat, lng } = map.getCenter();
      noteView(isAtDevice.current ? null : { center: [lat, lng], zoom: map.getZoom() });
      if (!byHand.current) return;
      byHand.current = false;
      letGo(map);
      if (isAtDevice.current) return;
      go({ view: { center: [lat, lng], zoom: map.getZoom() } }, { replace: true });
    },
  });

  useEffect(() => {
    // Framed by itself, the map frames itself on every screen that the address is opened on.
    const forget = () => {
      noteView(null);
    };
    map.on('framed', forget);
    return () => {
      map.off('framed', forget);
      forget();
    };
  }, [map]);

  useEffect(() => {
    const mark = () => {
      byHand.current = true;
    };
    const element = map.getContainer();
    element.addEventListener('wheel', mark, { passive: true });
    element.addEventListener('dblclick', mark);
    return () => {
      element.removeEventListener('wheel', mark);
      element.removeEventListener('dblclick', mark);
    };
  }, [map]);

  // A panel that opens or a window that grows: what was framed is framed anew.
  useEffect(() => {
    const again = () => {
      frameAgain(map, padding);
    };
    // On a phone a panel lies over the map for a moment; making room for it would leave none.
    const toggled = () => {
      if (padding.bottom === 0) again();
    };
    const element = map.getContainer();
    element.addEventListener('toggle', toggled, true);
    map.on('resize', again);
    return () => {
      element.removeEventListener('toggle', toggled, true);
      map.off('resize', again);
    };
  }, [map, padding]);

  useEffect(() => {
    if (!view) return;
    const [lat, lng] = view.center;
    const moved = map.getCenter().distanceTo([lat, lng]) > 20 || map.getZoom() !== view.zoom;
    if (moved) map.setView([lat, lng], view.zoom, { animate: false });
  }, [map, view]);

  const opened = useRef(false);
  useEffect(() => {
    const opening = !opened.current;
    if (opening && view) return;
    const target = highlighted
      ? targetOfMany(highlighted, atlas)
      : targetOfInitiatives(chosen ? [chosen] : [], atlas);
    if (opening) frame(map, homeTarget(atlas), padding, false);
    if (target && !inSight(map, target.bounds, padding)) {
      isAtDevice.current = false;
      frame(map, target, padding, !opening);
    }
    // Only a new choice moves the map; a change of view or of panel size must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, atlas, chosen, highlighted]);

  const isRanked = groups !== null;
  useEffect(() => {
    // Not before it is known what is near: Leaflet lets a second wish drop while it zooms.
    if (!origin || !groups || view) return;
    const target = originTarget(origin, reach, groups, atlas);
    if (!target) return;
    const isSeen = near?.kind === 'point' && reach === null && inSight(map, target.bounds, padding);
    isAtDevice.current = near?.kind === 'here';
    if (!isSeen) frame(map, target, padding, opened.current);
    // As above: a new origin or reach moves the map, nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, atlas, origin, reach, isRanked]);

  // What the address says on opening is framed at once; from here on the camera travels.
  useEffect(() => {
    opened.current = true;
  }, []);
}
