import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { FRAMED_ZOOM } from '../camera/zooms.ts';

/**
 * The zoom, and a number that grows when names have to be laid out again: after the map was framed
 * anew and, where names keep within the picture, after every move.
 */
export function useLayoutTurn(): { zoom: number; turn: number } {
  const map = useMap();
  const [state, setState] = useState(() => ({ zoom: map.getZoom(), turn: 0 }));
  useEffect(() => {
    const again = () => {
      setState(({ turn }) => ({ zoom: map.getZoom(), turn: turn + 1 }));
    };
    const moved = () => {
      if (map.getZoom() < FRAMED_ZOOM) again();
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
