import L from 'leaflet';
import { useMemo } from 'react';
import { Marker, useMap } from 'react-leaflet';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { layoutLabels } from './label-layout.ts';
import { layoutMarkers } from './marker-layout.ts';
import { MARKER_SIZE } from './marker-icon.ts';
import { useZoom } from './use-zoom.ts';

const LABEL_HEIGHT = 16;
const LEAST_ZOOM = 10.5;
const FINE_ZOOM = 13;

/** Width in pixels of a name in the label's type: about 7 per letter at 12.5 px. */
const widthOf = (name: string) => name.length * 7;

function labelIcon(name: string, level: string): L.DivIcon {
  const text = document.createElement('span');
  text.textContent = name;
  return L.divIcon({ html: text, className: `place-label place-label-${level}`, iconSize: [0, 0] });
}

/** The names of communes, and close by those of the smaller places, where there is room. */
export function Labels() {
  const atlas = useAtlas();
  const map = useMap();
  const zoom = useZoom();
  const { say } = useI18n();
  const { shown } = useResults();

  const labels = useMemo(() => {
    if (zoom < LEAST_ZOOM) return [];
    const markers = layoutMarkers(shown, atlas, map, zoom);
    const busy = new Set(markers.map(({ place }) => place.id));
    const obstacles = markers.map(({ position }) => {
      const { x, y } = map.project(position, zoom);
      return { x, y, width: MARKER_SIZE + 2, height: MARKER_SIZE + 2 };
    });
    const named = atlas.dataset.places.filter(
      ({ id, level }) => level === 'commune' || (zoom >= FINE_ZOOM && busy.has(id)),
    );
    const first = (place: Place) => (busy.has(place.id) ? 0 : 1);
    const wishes = [...named]
      .sort((a, b) => first(a) - first(b) || (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0))
      .map((place) => {
        const { x, y } = map.project([place.point[1], place.point[0]], zoom);
        return { id: place.id, x, y, width: widthOf(say(place.name)), height: LABEL_HEIGHT };
      });
    const spots = layoutLabels(wishes, obstacles);
    return named.flatMap((place) => {
      const at = spots.get(place.id);
      return at ? [{ place, position: map.unproject([at.x, at.y], zoom) }] : [];
    });
  }, [zoom, shown, atlas, map, say]);

  return labels.map(({ place, position }) => (
    <Label key={place.id} name={say(place.name)} level={place.level} position={position} />
  ));
}

function Label({ name, level, position }: { name: string; level: string; position: L.LatLng }) {
  const icon = useMemo(() => labelIcon(name, level), [name, level]);
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} />;
}
