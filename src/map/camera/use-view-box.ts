import type * as L from 'leaflet';
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';

/** What the map shows, once it rests. */
export function useViewBox(): L.LatLngBounds {
  const map = useMapEvents({
    moveend: () => {
      setBox(map.getBounds());
    },
  });
  const [box, setBox] = useState(() => map.getBounds());
  return box;
}
