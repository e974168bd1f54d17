import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';

/** Below this zoom provinces are named, in the middle of what is seen of them. */
export const PROVINCE_ZOOM = 10.75;

/**
 * The zoom, and a number that grows when names have to be laid out again: after the map was framed
 * anew and, where provinces are named, after every move.
 */
export function useLayoutTurn(): { zoom: number; turn: number } {
  const map = useMap();
  const [state, setState] = useState(() => ({ zoom: map.getZoom(), turn: 0 }));
  useEffect(() => {
    const again = () => {
      setState(({ turn }) => ({ zoom: map.getZoom(), turn: turn + 1 }));
    };
    const moved = () => {
      if (map.getZoom() < PROVINCE_ZOOM) again();
    };
    map.on('zoomend framed', again);
    map.on('moveend', moved);
    return () => {
      map.off('zoomend framed', again);
      map.off('moveend', moved);
    };
  }, [map]);
  return state;
}
