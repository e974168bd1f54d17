import { useId, useMemo } from 'react';
import { linePath, shapePath, type MapFrame } from '../../domain/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas.ts';
import { ChartGlyph } from './chart-glyph.tsx';
import { standingsOf, type ChartItem, type Standing } from './chart-items.ts';
import { MARKER, QUIET, WHOLE_AT, type ChartLayout, type ChartMarker } from './chart-layout.ts';
import { TYPE } from './measure.ts';
import { PALETTE, TEXT_FONT } from './palette.ts';
import type { ChartName } from './chart-names.ts';

interface Props {
  items: readonly ChartItem[];
  layout: ChartLayout;
}

/** A chart as a group of an SVG drawing: land, areas, markers and names, with no style sheet. */
export function ChartMap({ items, layout }: Props) {
  const { inset } = layout;
  const clip = useId();
  return (
    <g fontFamily={TEXT_FONT} fontSize={TYPE} fontWeight="600" fill={PALETTE.ink}>
      <clipPath id={clip}>
        <rect width={layout.frame.width} height={layout.frame.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Land items={items} frame={layout.frame} />
        <Signs part={layout} />
        {layout.whole !== null && (
          <text {...WHOLE_AT} dy={TYPE * 0.36} fontWeight="700">
            {layout.whole}
          </text>
        )}
      </g>
      {inset && (
        <g transform={`translate(${inset.x} ${inset.y})`}>
          <Land items={items} frame={inset.frame} isSmall />
          <Signs part={inset} />
        </g>
      )}
    </g>
  );
}

function Land({
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

function Signs({ part }: { part: Pick<ChartLayout, 'markers' | 'names' | 'counts'> }) {
  const lit = part.markers.filter(({ item }) => item.lit);
  return (
    <>
      {part.markers
        .filter(({ item }) => !item.lit)
        .map(({ item, place, at: [x, y] }) => (
          <circle
            key={`${item.initiative.id} ${place.id}`}
            cx={x}
            cy={y}
            r={QUIET / 2}
            fill={PALETTE.paper}
            stroke={PALETTE.quiet}
            strokeWidth="1.6"
          />
        ))}
      {part.names.map((name) => name.root && <Leader key={name.id} name={name} />)}
      {lit.map((marker) => (
        <Marker key={`${marker.item.initiative.id} ${marker.place.id}`} marker={marker} />
      ))}
      {part.counts.map(({ place, count, at: [x, y] }) => (
        <g key={place.id}>
          <circle cx={x} cy={y} r={MARKER / 2 + 1} fill={PALETTE.ink} />
          <text x={x} y={y + 4.5} textAnchor="middle" fill={PALETTE.paper}>
            {count}
          </text>
        </g>
      ))}
      {part.names.map((name) => (
        <Name key={name.id} name={name} />
      ))}
    </>
  );
}

function Leader({ name: { x, y, root } }: { name: ChartName }) {
  const [toX, toY] = root!;
  return <line x1={x} y1={y} x2={toX} y2={toY} stroke={PALETTE.ink} strokeWidth="0.8" />;
}

function Marker({ marker: { item, anchor, at } }: { marker: ChartMarker }) {
  const [x, y] = at;
  const moved = Math.hypot(x - anchor[0], y - anchor[1]) > 1;
  return (
    <>
      {moved && (
        <line x1={anchor[0]} y1={anchor[1]} x2={x} y2={y} stroke={PALETTE.ink} strokeWidth="0.8" />
      )}
      <circle
        cx={x}
        cy={y}
        r={MARKER / 2 - 0.8}
        fill={PALETTE.paper}
        stroke={PALETTE.ink}
        strokeWidth="1.6"
      />
      <ChartGlyph approach={item.approach} hollow={item.hollow} x={x} y={y} size={18} />
    </>
  );
}

function Name({ name: { lines, x, y } }: { name: ChartName }) {
  const first = y + TYPE * 0.36 - ((lines.length - 1) * TYPE * 1.12) / 2;
  return (
    <text
      textAnchor="middle"
      stroke={PALETTE.paper}
      strokeWidth="3.2"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * TYPE * 1.12}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
