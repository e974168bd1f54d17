import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';

/** The map's zoom, once it rests. */
export function useZoom(): number {
  const map = useMapEvents({
    zoomend: () => {
      setZoom(map.getZoom());
    },
  });
  const [zoom, setZoom] = useState(() => map.getZoom());
  return zoom;
}
