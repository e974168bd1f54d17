import { useMemo } from 'react';
import { linePath, shapePath, type MapFrame } from '../../domain/geometry/map-frame.ts';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';
import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { placedItemsOf, type ChartItem } from './chart-items.ts';
import { PALETTE } from './palette.ts';

/**
 * The ground of a chart: provinces, regions and communes, and the areas of what it shows. A tint says
 * that something is here, no more: in the colour of an approach it would look like a statement about
 * the commune, where there are several the first would win, and in grey all would be alike.
 */
export function ChartLand({
  items,
  frame,
  isSmall = false,
  about = null,
}: {
  items: readonly ChartItem[];
  frame: MapFrame;
  isSmall?: boolean;
  /** The place that all of it is about, whether or not anything is there. */
  about?: Place | null;
}) {
  const atlas = useAtlas();
  const { dataset, regions } = atlas;
  const base = useMemo(() => {
    const communes = dataset.places.filter(({ level }) => level === 'commune');
    return {
      // Without its holes: what lies in them is drawn with other borders, and would not fill them.
      ground: dataset.ground
        .flatMap(({ shape }) => polygonsOf(shape))
        .map(([outer = []]) => linePath(outer, frame, true))
        .join(''),
      regions: regions.map(({ shape }) => shapePath(shape, frame)).join(''),
      communes: communes.map(({ shape }) => shapePath(shape, frame)).join(''),
      waters: dataset.waters
        .map(({ course }) => linePath(course.coordinates, frame, false))
        .join(''),
    };
  }, [dataset, regions, frame]);
  const { areas, wholes } = placedItemsOf(
    items.filter(({ lit }) => lit),
    atlas,
  );
  const large = ({ areaKm2 }: { areaKm2: number | null }) => areaKm2 ?? 0;
  const places = [...new Set(areas.map(({ place }) => place))].sort((a, b) => large(b) - large(a));
  return (
    <g strokeLinejoin="round">
      <path d={base.ground} fill={PALETTE.abroad} stroke={PALETTE.border} strokeWidth="0.5" />
      <path d={base.regions} fill={PALETTE.land} />
      {!isSmall && <path d={base.communes} fill="none" stroke={PALETTE.border} strokeWidth="0.7" />}
      {places.map((place) => (
        <path
          key={place.id}
          d={shapePath(place.shape, frame)}
          fill={PALETTE.here}
          stroke={PALETTE.ink}
          strokeWidth="0.9"
          {...(place.tier === 'circle' ? { strokeDasharray: '2.5 2' } : {})}
        />
      ))}
      {about && (
        <path
          d={shapePath(about.shape, frame)}
          fill={places.includes(about) ? 'none' : PALETTE.here}
          stroke={PALETTE.ink}
          strokeWidth="2.6"
        />
      )}
      <path d={base.waters} fill="none" stroke={PALETTE.water} strokeWidth={isSmall ? 0.6 : 1.2} />
      <path
        className="chart-region"
        d={base.regions}
        fill="none"
        stroke={PALETTE.ink}
        strokeWidth={isSmall ? 0.8 : wholes.length > 0 ? 2.6 : 1.5}
      />
    </g>
  );
}
