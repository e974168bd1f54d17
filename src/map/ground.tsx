import { useMemo } from 'react';
import { Pane, Polygon } from 'react-leaflet';
import type { Ground as Province } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { latLngRings } from './geometry.ts';

/** Below the tiles of a street map (200): where those fail, this still lies there. */
const LEVEL = 150;

/** The provinces as quiet land, so that one sees where the places lie. */
export function Ground() {
  const { dataset } = useAtlas();
  return (
    <Pane name="ground" style={{ zIndex: LEVEL }}>
      {dataset.ground.map((province) => (
        <ProvinceShape key={province.id} province={province} />
      ))}
    </Pane>
  );
}

function ProvinceShape({ province: { shape } }: { province: Province }) {
  // Holes are left out: what fills them is drawn over them, and no sliver of paper shows between.
  const rings = useMemo(() => {
    const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return latLngRings({
      type: 'MultiPolygon',
      coordinates: parts.map(([outer]) => [outer ?? []]),
    });
  }, [shape]);
  return <Polygon positions={rings} interactive={false} className="province" />;
}
