import { useMemo } from 'react';
import { linePath, shapePath, type MapFrame } from '../../domain/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas.ts';
import { standingsOf, type ChartItem, type Standing } from './chart-items.ts';
import { PALETTE } from './palette.ts';

/** The ground of a chart: provinces, regions and communes, and the areas that its items fill. */
export function ChartLand({
  items,
  frame,
  isSmall = false,
}: {
  items: readonly ChartItem[];
  frame: MapFrame;
  isSmall?: boolean;
}) {
  const atlas = useAtlas();
  const { dataset, regions } = atlas;
  const base = useMemo(() => {
    const communes = dataset.places.filter(({ level }) => level === 'commune');
    return {
      ground: dataset.ground.map(({ shape }) => shapePath(shape, frame)).join(''),
      regions: regions.map(({ shape }) => shapePath(shape, frame)).join(''),
      communes: communes.map(({ shape }) => shapePath(shape, frame)).join(''),
      waters: dataset.waters
        .map(({ course }) => linePath(course.coordinates, frame, false))
        .join(''),
    };
  }, [dataset, regions, frame]);
  const { areas, wholes } = standingsOf(
    items.filter(({ lit }) => lit),
    atlas,
  );
  const covered = new Map<Place, string>();
  for (const { region, item } of wholes) {
    const colour = item.approach?.colour ?? PALETTE.muted;
    // What several approaches share has the colour of none.
    covered.set(region, (covered.get(region) ?? colour) === colour ? colour : PALETTE.muted);
  }
  return (
    <g strokeLinejoin="round">
      <path d={base.ground} fill={PALETTE.abroad} stroke={PALETTE.border} strokeWidth="0.5" />
      <path d={base.regions} fill={PALETTE.land} />
      {[...covered].map(([region, colour]) => (
        <path key={region.id} d={shapePath(region.shape, frame)} fill={colour} fillOpacity="0.16" />
      ))}
      {!isSmall && <path d={base.communes} fill="none" stroke={PALETTE.border} strokeWidth="0.7" />}
      {unique(areas).map(({ place, item }) => (
        <path
          key={place.id}
          d={shapePath(place.shape, frame)}
          fill={item.approach?.colour ?? PALETTE.muted}
          fillOpacity="0.3"
          stroke={PALETTE.ink}
          strokeWidth="1"
          {...(place.tier === 'circle' ? { strokeDasharray: '2.5 2' } : {})}
        />
      ))}
      <path d={base.waters} fill="none" stroke={PALETTE.water} strokeWidth={isSmall ? 0.6 : 1.2} />
      <path
        d={base.regions}
        fill="none"
        stroke={PALETTE.ink}
        strokeWidth={isSmall ? 0.8 : covered.size > 0 ? 2.6 : 1.5}
      />
    </g>
  );
}

/** The areas to fill, each place once, the large ones below. */
function unique(areas: readonly Standing[]): readonly Standing[] {
  const byPlace = new Map<Place, Standing>();
  for (const one of areas) if (!byPlace.has(one.place)) byPlace.set(one.place, one);
  return [...byPlace.values()].sort((a, b) => (b.place.areaKm2 ?? 0) - (a.place.areaKm2 ?? 0));
}
