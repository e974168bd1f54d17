import './leaflet.css';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { late } from '../ui/late.tsx';
import { MapContainer } from 'react-leaflet';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { usePlaybackState } from '../state/device/playback-state.ts';
import { Areas } from './areas/areas.tsx';
import { homeTarget } from './camera/camera.ts';
import { Ground, Waters } from './areas/ground.tsx';
import { Legend } from './panels/legend.tsx';
import { Locator } from './panels/locator.tsx';
import { MapFoot } from './panels/map-foot.tsx';
import { OVERLAY, type MapPadding } from './camera/overlays.ts';
import { Pointing } from './pointing/pointing.tsx';
import { aroundOf } from './camera/origin-target.ts';
import { RegionTray } from './panels/region-tray.tsx';
import { Signs } from './signs.tsx';
import { Streets } from './streets/streets.tsx';
import { Unmapped } from './panels/unmapped.tsx';
import { useLater } from './use-later.ts';
import { useCamera } from './camera/use-camera.ts';
import { useResize } from './camera/use-resize.ts';

const ShadeLayer = late(() => import('./areas/shading.tsx').then((module) => module.ShadeLayer));
const ShadeLegend = late(() => import('./areas/shading.tsx').then((module) => module.ShadeLegend));
const MapControls = late(
  () => import('./panels/map-controls.tsx').then((module) => module.MapControls),
  {
    texts: ['near'],
    waiting: () => <div className="map-controls map-controls-room" {...OVERLAY} />,
  },
);
const NearMarks = late(() => import('./markers/near-marks.tsx').then((module) => module.NearMarks));

function Camera({ padding }: { padding: MapPadding }) {
  useCamera(padding);
  useResize();
  return null;
}

interface DrawnProps {
  onCommune: (place: Place) => void;
  padding: MapPadding;
}

/** Shapes first, then the signs on them: together they would hold up the page. */
function Drawn({ onCommune, padding }: DrawnProps) {
  return (
    <Later>
      <Areas onCommune={onCommune} />
      <Waters />
      <Later>
        <Signs padding={padding} />
      </Later>
    </Later>
  );
}

/** What comes a moment later, in a task of its own. */
function Later({ children }: { children: ReactNode }) {
  return useLater() && children;
}

interface Props {
  padding: MapPadding;
  /** Whether the panels on it stand open by themselves; on a screen of 100rem they do anyway. */
  roomy: boolean;
  /** What else the map has, where it stands in a frame. */
  children?: ReactNode;
}

/** The map: shapes, markers, names and the panels on it. Nothing is fetched for it but a street map that was asked for. */
export function AtlasMap({ padding, roomy, children }: Props) {
  const atlas = useAtlas();
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const { near, shade } = state;
  const isShaded = shade !== 'none';
  const playback = usePlaybackState();
  const isOpen = roomy || matchMedia('(min-width: 100rem)').matches;
  const [[bounds, around]] = useState(() => [homeTarget(atlas).bounds, aroundOf(atlas)] as const);
  const goNow = useRef(go);
  useEffect(() => {
    goNow.current = go;
  }, [go]);
  // The same for as long as the map stands, so that no shape is drawn anew for it.
  const chooseCommune = useCallback((place: Place) => {
    goNow.current({ near: { kind: 'place', placeId: place.id }, view: null });
  }, []);
  return (
    <section
      className={`map ${playback === 'off' ? '' : 'map-playing'} ${isShaded ? 'map-shaded' : ''}`}
      aria-label={t('map.label')}
    >
      <Later>
        <MapContainer
          bounds={bounds}
          className="map-canvas"
          zoomControl={false}
          attributionControl={false}
          zoomSnap={0.1}
          zoomDelta={0.5}
          wheelPxPerZoomLevel={120}
          minZoom={around ? 7 : 2}
          maxZoom={16}
          {...(around && { maxBounds: around })}
        >
          <Later>
            <Ground />
            <Streets />
            <Drawn onCommune={chooseCommune} padding={padding} />
            {isShaded && <ShadeLayer />}
            {near !== null && (near.kind !== 'place' || state.reach !== null) && <NearMarks />}
            <Camera padding={padding} />
            <Pointing />
            <Unmapped className="map-corner map-corner-left">
              <RegionTray open={isOpen && !isShaded} />
              <Locator padding={padding} open={isOpen && !isShaded} />
              <Legend />
              {isShaded && <ShadeLegend open={isOpen} />}
            </Unmapped>
            <Unmapped className="map-corner map-corner-right">
              <MapControls padding={padding} />
            </Unmapped>
            {/* Where the ways to present, print and share lie over the map. */}
            <div className="map-actions-room" {...OVERLAY} />
            <MapFoot />
            {children}
          </Later>
        </MapContainer>
      </Later>
    </section>
  );
}
