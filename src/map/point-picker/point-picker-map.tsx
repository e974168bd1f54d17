import '../leaflet.css';
import {
  bounds,
  divIcon,
  type Bounds,
  type Map as LeafletMap,
  type Marker as LeafletMarker,
} from 'leaflet';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Circle, MapContainer, Marker, Polygon, useMap, useMapEvents } from 'react-leaflet';
import { MIDDLE } from '../../domain/country/extent.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { chooseBasemap, useBasemapChoice } from '../../state/device/basemap.ts';
import { useGazetteer } from '../../state/near/use-nearness.ts';
import { latLngRings } from '../camera/leaflet-shapes.ts';

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
/** Width of a letter of a name, in pixels. */
const LETTER = 6.5;
/** So that a region is seen as a whole. */
const WIDE = 11;

const StreetMap = lazy(() =>
  import('../streets/street-map.tsx').then((module) => ({ default: module.StreetMap })),
);

/** A map on which one points at a spot: by a click, by dragging its sign, or at its middle by a button. */
export function SpotMap({ point, radius, onChoose }: Props) {
  const { regions, dataset } = useAtlas();
  const { id, lost } = useBasemapChoice();
  const streets = dataset.basemaps.find((one) => one.id === id);
  const [offered] = dataset.basemaps;
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
        {streets && (
          <Suspense>
            <StreetMap key={streets.id} basemap={streets} lost={lost} />
          </Suspense>
        )}
        <Land />
        <Landmarks />
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
        {offered && (
          <button
            type="button"
            aria-pressed={streets !== undefined}
            title={t('streets.toggle', {
              name: offered.name,
              host: new URL(offered.url).host,
            })}
            onClick={() => chooseBasemap(streets ? null : offered.id)}
          >
            {t('edit.spot.streets')}
          </button>
        )}
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
  const { say } = useI18n();
  const communes = dataset.places.filter(({ level }) => level === 'commune');
  return (
    <>
      {[...dataset.ground, ...communes].map(({ id, shape }) => (
        <Polygon
          key={id}
          positions={latLngRings(shape)}
          interactive={false}
          className="spot-commune"
        />
      ))}
      {communes.map(({ id, name, point }) => (
        <Name key={id} text={say(name)} point={point} className="spot-name" />
      ))}
    </>
  );
}

interface NameProps {
  text: string;
  point: readonly [number, number];
  className: string;
}

/** A name at a point of the map. */
function Name({ text, point: [lng, lat], className }: NameProps) {
  const icon = useMemo(() => {
    const html = document.createElement('span');
    html.textContent = text;
    return divIcon({ html, className, iconSize: [0, 0] });
  }, [text, className]);
  return <Marker position={[lat, lng]} icon={icon} interactive={false} keyboard={false} />;
}

/** Squares, stations and parks to find one's way by, where the map is near enough for them. */
function Landmarks() {
  const { say } = useI18n();
  const gazetteer = useGazetteer(true);
  const map = useMap();
  const [view, setView] = useState(() => ({ zoom: map.getZoom(), bounds: map.getBounds() }));
  useMapEvents({
    moveend: () => {
      setView({ zoom: map.getZoom(), bounds: map.getBounds() });
    },
  });
  if (gazetteer.status !== 'known' || view.zoom < CLOSE) return null;
  const taken: Bounds[] = [];
  return [...gazetteer.localities.values()]
    .filter(({ kind, name, point: [lng, lat] }) => {
      if (kind === 'town' || !view.bounds.contains([lat, lng])) return false;
      const { x, y } = map.latLngToLayerPoint([lat, lng]);
      const box = bounds([x, y - 9], [x + 14 + say(name).length * LETTER, y + 9]);
      // A name that would lie on another is left out: nearer by it has room.
      if (taken.some((other) => other.intersects(box))) return false;
      taken.push(box);
      return true;
    })
    .map(({ id, name, point }) => (
      <Name key={id} text={say(name)} point={point} className="spot-name spot-landmark" />
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
