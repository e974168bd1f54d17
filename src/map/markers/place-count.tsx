import * as L from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker, useMap } from 'react-leaflet';
import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { targetOf } from '../camera/camera.ts';
import { countSize } from './marker-icon.ts';
import type { MapPadding } from '../camera/overlays.ts';
import { useFrame } from '../camera/use-frame.ts';

function countIcon(size: number): L.DivIcon {
  const face = document.createElement('span');
  face.className = 'marker-face marker-count';
  const figure = document.createElement('span');
  figure.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  face.append(figure, words);
  return L.divIcon({
    html: face,
    className: 'marker',
    iconSize: [size, size],
    iconAnchor: [size / 2, size / 2],
  });
}

interface Props {
  place: Place;
  count: number;
  /** The places that it counts together, if they are several. */
  group?: readonly Place[];
  position: L.LatLng;
  padding: MapPadding;
}

/**
 * How many initiatives a region has, seen from afar, or a place, where those are counted. A button
 * that goes to the region or to a group of places, or chooses the place.
 */
export function PlaceCount({ place, count, group, position, padding }: Props) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const frame = useFrame(padding);
  const { go } = useUrlState();
  const map = useMap();
  const initiatives = t('count.initiatives', { count });
  const name = group ? initiatives : `${say(place.name)}: ${initiatives}`;
  const size = countSize(place, count);
  const ref = useRef<L.Marker>(null);
  const icon = useMemo(() => countIcon(size), [size]);
  useEffect(() => {
    // Counts change with every step: a new icon for each would be a new element on the map.
    const [figure, words] = ref.current?.getElement()?.querySelectorAll('.marker-face > *') ?? [];
    if (figure) figure.textContent = String(count);
    if (words) words.textContent = name;
    ref.current?.getElement()?.setAttribute('title', name);
  }, [icon, count, name]);
  const open = () => {
    // What cannot be told apart from any nearer is listed instead.
    const isDeepest = map.getZoom() >= map.getMaxZoom();
    if (group && !isDeepest) frame(targetOf(group, atlas, map.getMaxZoom()));
    else if (place.level === 'region') frame(targetOf([place], atlas));
    else go({ near: { kind: 'place', placeId: place.id }, view: null });
  };
  return (
    <Marker
      ref={ref}
      position={position}
      icon={icon}
      eventHandlers={{
        click: open,
        keydown: ({ originalEvent }) => {
          if (originalEvent.key === 'Enter' || originalEvent.key === ' ') open();
        },
      }}
    />
  );
}
