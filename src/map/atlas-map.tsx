import 'leaflet/dist/leaflet.css';
import { useCallback, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { Areas } from './areas.tsx';
import { homeBounds, type Cover } from './camera.ts';
import { Inset } from './inset.tsx';
import { Labels } from './labels.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { Markers } from './markers.tsx';
import { OriginPin } from './origin-pin.tsx';
import { PointPicker } from './point-picker.tsx';
import { RegionTray } from './region-tray.tsx';
import { Unmapped } from './unmapped.tsx';
import { useCamera } from './use-camera.ts';

function Camera({ cover }: { cover: Cover }) {
  useCamera(cover);
  return null;
}

/** The map: shapes, markers, names, tray and inset. Nothing is fetched for it. */
export function AtlasMap({ cover }: { cover: Cover }) {
  const atlas = useAtlas();
  const { t } = useI18n();
  const { go } = useUrlState();
  const [bounds] = useState(() => homeBounds(atlas));
  const chooseCommune = useCallback(
    (place: Place) => {
      go({ near: { kind: 'place', placeId: place.id }, view: null });
    },
    [go],
  );
  return (
    <section className="map" aria-label={t('map.label')}>
      <MapContainer
        bounds={bounds}
        boundsOptions={{ paddingTopLeft: [24, 24], paddingBottomRight: [24, 56] }}
        className="map-canvas"
        zoomControl={false}
        attributionControl={false}
        zoomSnap={0.25}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={120}
        minZoom={7}
        maxZoom={16}
        maxBounds={[
          [49.2, 2.2],
          [51.8, 6.7],
        ]}
      >
        <Areas onCommune={chooseCommune} />
        <Labels />
        <OriginPin />
        <Markers />
        <Camera cover={cover} />
        <PointPicker />
        <Unmapped className="map-corner map-corner-left">
          <RegionTray />
          <Inset cover={cover} />
        </Unmapped>
        <MapControls cover={cover} />
        <Legend />
      </MapContainer>
    </section>
  );
}
