import * as L from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';

const WIDTH_PX = 90;

/** Leaflet's metric scale bar, in a place of our own. */
export function ScaleBar() {
  const map = useMap();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bar = new L.Control.Scale({ imperial: false, maxWidth: WIDTH_PX }).addTo(map);
    const element = bar.getContainer();
    if (element) ref.current?.append(element);
    return () => {
      bar.remove();
    };
  }, [map]);
  return <div className="scale-bar" ref={ref} />;
}
