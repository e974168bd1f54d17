import * as L from 'leaflet';
import { useEffect, useRef, type ComponentProps } from 'react';

/** A panel on the map whose clicks and scrolling are its own, not the map's. */
export function Unmapped(props: ComponentProps<'div'>) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    L.DomEvent.disableClickPropagation(ref.current);
    L.DomEvent.disableScrollPropagation(ref.current);
  }, []);
  return <div ref={ref} {...props} />;
}
