import 'leaflet/dist/leaflet.css';
import { divIcon, type Map as LeafletMap, type Marker as LeafletMarker } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { Circle, MapContainer, Marker, Polygon, useMap, useMapEvents } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { latLngRings } from './geometry.ts';

interface Props {
  /** [lng, lat] in degrees; null where nothing is pointed at yet. */
  point: readonly [number, number] | null;
  /** In metres, drawn around it. */
  radius: number | null;
  onChoose: (point: [number, number]) => void;
}

const SIGN = divIcon({ className: 'spot-sign', iconSize: [22, 22] });
/** Near enough to tell a neighbourhood from the next. */
const CLOSE = 13;
/** So that a region is seen as a whole. */
const WIDE = 11;
/** Of Belgium, [lng, lat] in degrees. */
const MIDDLE = [4.47, 50.64] as const;

/** A map on which one points at a spot: by a click, by dragging its sign, or at its middle by a button. */
export function SpotMap({ point, radius, onChoose }: Props) {
  const { regions } = useAtlas();
  const { t } = useI18n();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [lng, lat] = point ?? regions[0]?.point ?? MIDDLE;
  return (
    <div className="spot-map" role="group" aria-label={t('edit.spot.map')}>
      <MapContainer
        ref={setMap}
        center={[lat, lng]}
        zoom={point ? CLOSE : WIDE}
        className="map-canvas"
        zoomControl={false}
        attributionControl={false}
        minZoom={7}
        maxZoom={17}
      >
        <Land />
        <Spot point={point} radius={radius} onChoose={onChoose} />
      </MapContainer>
      <div className="crosshair" aria-hidden="true" />
      <div className="spot-tools">
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => map?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => map?.zoomOut()}>
          −
        </button>
        <button
          type="button"
          onClick={() => {
            if (!map) return;
            const middle = map.getCenter();
            onChoose([middle.lng, middle.lat]);
          }}
        >
          {t('edit.spot.centre')}
        </button>
      </div>
    </div>
  );
}

/** Provinces, and the communes on them, as the land to point on. */
function Land() {
  const { dataset } = useAtlas();
  const communes = dataset.places.filter(({ level }) => level === 'commune');
  return [...dataset.ground, ...communes].map(({ id, shape }) => (
    <Polygon key={id} positions={latLngRings(shape)} interactive={false} className="spot-commune" />
  ));
}

function Spot({ point, radius, onChoose }: Props) {
  const map = useMap();
  const marker = useRef<LeafletMarker>(null);
  const [lng, lat] = point ?? [];
  useMapEvents({
    click: ({ latlng }) => {
      onChoose([latlng.lng, latlng.lat]);
    },
  });
  useEffect(() => {
    if (lng === undefined || lat === undefined) return;
    const isSeen = map.getBounds().contains([lat, lng]) && map.getZoom() >= CLOSE - 1;
    if (!isSeen) map.setView([lat, lng], Math.max(map.getZoom(), CLOSE), { animate: false });
  }, [map, lng, lat]);
  if (lng === undefined || lat === undefined) return null;
  return (
    <>
      {radius !== null && (
        <Circle center={[lat, lng]} radius={radius} interactive={false} className="spot-circle" />
      )}
      <Marker
        ref={marker}
        position={[lat, lng]}
        icon={SIGN}
        draggable
        keyboard={false}
        eventHandlers={{
          dragend: () => {
            const at = marker.current?.getLatLng();
            if (at) onChoose([at.lng, at.lat]);
          },
        }}
      />
    </>
  );
}
