import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Tells the map that its room grew or shrank; Leaflet itself only hears of the window's. */
export function useResize(): void {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
    });
    observer.observe(map.getContainer());
    return () => {
      observer.disconnect();
    };
  }, [map]);
}
