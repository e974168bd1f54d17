import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { isPrinting } from '../../state/device/printing.ts';

/**
 * Tells the map that its room grew or shrank; Leaflet itself only hears of the window's. A sheet of
 * paper is no new room: the map is printed as it stood on the screen.
 */
export function useResize(): void {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (!isPrinting()) map.invalidateSize({ pan: false });
    });
    observer.observe(map.getContainer());
    return () => {
      observer.disconnect();
    };
  }, [map]);
}
