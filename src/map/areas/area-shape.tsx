import type * as L from 'leaflet';
import { memo, useEffect, useMemo, useRef } from 'react';
import { Polygon } from 'react-leaflet';
import type { Place } from '../../domain/model.ts';
import { latLngRings } from '../camera/leaflet-shapes.ts';

interface Props {
  place: Place;
  /** Style flags with spaces between, each a class `area-…`. */
  flags: string;
  onClick?: (place: Place) => void;
}

/** The shape of one place. Leaflet makes the path once; flags are classes. */
export const AreaShape = memo(function AreaShape({ place, flags, onClick }: Props) {
  const ref = useRef<L.Polygon>(null);
  const rings = useMemo(() => latLngRings(place.shape), [place.shape]);
  const classes = flags.replace(/\S+/g, 'area-$&');

  useEffect(() => {
    const path = ref.current?.getElement();
    if (!(path instanceof SVGElement)) return;
    path.setAttribute(
      'class',
      `area area-${place.level} ${classes}${onClick ? ' leaflet-interactive' : ''}`,
    );
    if (classes.includes('selected')) ref.current?.bringToFront();
  }, [classes, place.level, onClick]);

  return (
    <Polygon
      ref={ref}
      positions={rings}
      smoothFactor={0}
      interactive={Boolean(onClick)}
      className="area"
      eventHandlers={{ click: () => onClick?.(place) }}
    />
  );
});
