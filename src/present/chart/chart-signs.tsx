import { ChartGlyph } from './chart-glyph.tsx';
import { MARKER, QUIET, type ChartLayout, type ChartMarker } from './chart-layout.ts';
import type { ChartName } from './chart-names.ts';
import { TYPE } from './measure.ts';
import { PALETTE } from './palette.ts';

/** What stands on a chart: markers, counts and names. */
export function ChartSigns({ part }: { part: Pick<ChartLayout, 'markers' | 'names' | 'counts'> }) {
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
