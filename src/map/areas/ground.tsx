import { useMemo } from 'react';
import { Polygon, Polyline } from 'react-leaflet';
import type { Ground as Province } from '../../domain/model.ts';
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

/** Rivers and canals over the shapes, as one line: who knows a town knows where its water runs. */
export function Waters() {
  const { waters } = useAtlas().dataset;
  const pane = usePane('waters', { zIndex: WATER_LEVEL });
  const courses = useMemo(
    () =>
      waters.map(({ course }) =>
        course.coordinates.map(([lng, lat]): [number, number] => [lat!, lng!]),
      ),
    [waters],
  );
  return <Polyline positions={courses} pane={pane} interactive={false} className="water" />;
}
