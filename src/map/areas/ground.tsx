import { useMemo } from 'react';
import { Polygon, Polyline } from 'react-leaflet';
import type { Ground as Province, Water } from '../../domain/model.ts';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { usePane } from './use-pane.ts';
import { latLngRings } from '../camera/leaflet-shapes.ts';

/** Below the tiles of a street map (200): where those fail, this still lies there. */
const LEVEL = '150';
/** Over the shapes (400), under the markers (600). */
const WATER_LEVEL = '420';

/** The provinces as quiet land, so that one sees where the places lie. */
export function Ground() {
  const { dataset } = useAtlas();
  const pane = usePane('ground', { zIndex: LEVEL });
  return dataset.ground.map((province) => (
    <ProvinceShape key={province.id} province={province} pane={pane} />
  ));
}

function ProvinceShape({ province: { shape }, pane }: { province: Province; pane: string }) {
  // Holes are left out: what fills them is drawn over them, and no sliver of paper shows between.
  const rings = useMemo(() => {
    return latLngRings({
      type: 'MultiPolygon',
      coordinates: polygonsOf(shape).map(([outer]) => [outer ?? []]),
    });
  }, [shape]);
  return <Polygon positions={rings} pane={pane} interactive={false} className="province" />;
}

/** Rivers and canals over the shapes: who knows a town knows where its water runs. */
export function Waters() {
  const { dataset } = useAtlas();
  const pane = usePane('waters', { zIndex: WATER_LEVEL });
  return dataset.waters.map((water) => <WaterLine key={water.id} water={water} pane={pane} />);
}

function WaterLine({ water: { course }, pane }: { water: Water; pane: string }) {
  const positions = useMemo(
    () => course.coordinates.map(([lng, lat]) => [lat!, lng!] as [number, number]),
    [course],
  );
  return <Polyline positions={positions} pane={pane} interactive={false} className="water" />;
}
