import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { boundsOf } from './geometry.ts';
import {
  boundsOfInitiatives,
  boundsOfMany,
  frame,
  homeBounds,
  inSight,
  type Cover,
} from './camera.ts';

/** Shows the neighbours of a chosen commune too. */
const NEAR_ZOOM = 12.5;

/** Keeps the map and the address in step, and brings what is chosen into sight. */
export function useCamera(cover: Cover): void {
  const map = useMap();
  const atlas = useAtlas();
  const { state, go } = useUrlState();
  const { highlighted, origin } = useResults();
  const byHand = useRef(false);

  useMapEvents({
    dragstart: () => {
      byHand.current = true;
    },
    moveend: () => {
      if (!byHand.current) return;
      byHand.current = false;
      const { lat, lng } = map.getCenter();
      go({ view: { center: [lat, lng], zoom: map.getZoom() } }, { replace: true });
    },
  });

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

  const view = state.view;
  useEffect(() => {
    if (!view) return;
    const [lat, lng] = view.center;
    const moved = map.getCenter().distanceTo([lat, lng]) > 20 || map.getZoom() !== view.zoom;
    if (moved) map.setView([lat, lng], view.zoom, { animate: false });
  }, [map, view]);

  const chosen = state.ficheId;
  const first = useRef(true);
  useEffect(() => {
    const opening = first.current;
    first.current = false;
    if (opening && view) return;
    const bounds = highlighted
      ? boundsOfMany(highlighted, atlas)
      : boundsOfInitiatives(chosen ? [chosen] : [], atlas);
    if (bounds && !inSight(map, bounds, cover)) frame(map, bounds, cover);
    else if (opening) frame(map, homeBounds(atlas), cover);
    // Only a new choice moves the map; a change of view or of panel size must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, atlas, chosen, highlighted]);

  useEffect(() => {
    if (!origin) return;
    const place = origin.kind === 'place' ? atlas.places.get(origin.placeId) : undefined;
    const bounds = place
      ? boundsOf([place.shape])
      : origin.kind === 'point'
        ? map.getBounds().contains([origin.point[1], origin.point[0]])
          ? null
          : boundsOf([]).extend([origin.point[1], origin.point[0]])
        : null;
    if (bounds?.isValid() && !inSight(map, bounds, cover)) frame(map, bounds, cover, NEAR_ZOOM);
    // As above: a new origin moves the map, nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, atlas, origin]);
}
