import { baselines } from '../../domain/labels/baselines.ts';
import type { Line } from '../../domain/labels/lines.ts';
import type { DrawnName } from '../../domain/labels/place-names.ts';
import { ChartGlyph } from './chart-glyph.tsx';
import { ChartNumber } from './chart-number.tsx';
import { COUNT, hasMoved, MARKER, QUIET, type ChartMarker, type ChartPart } from './chart-part.ts';
import { LEADING, TYPE } from './measure.ts';
import { PALETTE } from './palette.ts';

/** What stands on a chart: markers, counts and names. */
export function ChartSigns({ part }: { part: ChartPart }) {
  const lit = part.markers.filter(({ item }) => item.lit);
  const moved = [...lit, ...part.counts].filter(({ anchor, at }) => hasMoved(anchor, at));
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
      {part.names.map(({ id, leader }) => leader && <Leader key={id} line={leader} />)}
      {moved.map(({ place, anchor, at }) => (
        <Stem key={`${place.id} ${at.join()}`} line={[anchor, at]} />
      ))}
      {lit.map((marker) => (
        <Marker key={`${marker.item.initiative.id} ${marker.place.id}`} marker={marker} />
      ))}
      {part.counts.map(({ place, count, at: [x, y] }) => (
        <g key={place.id}>
          <circle cx={x} cy={y} r={COUNT / 2} fill={PALETTE.ink} />
          <text x={x} y={y + 4.5} textAnchor="middle" fill={PALETTE.paper}>
            {count}
          </text>
        </g>
      ))}
      {part.names.map((name) => (
        <Name key={name.id} name={name} />
      ))}
      {part.tags.map(({ place, number, at }) => (
        <ChartNumber key={place.id} number={number} at={at} />
      ))}
    </>
  );
}

const Stem = ({ line: [[ax, ay], [bx, by]] }: { line: Line }) => (
  <line x1={ax} y1={ay} x2={bx} y2={by} stroke={PALETTE.ink} strokeWidth="0.8" />
);

/** The line from a name to its ground, with a dot where it ends. */
function Leader({ line }: { line: Line }) {
  const [, [x, y]] = line;
  return (
    <>
      <Stem line={line} />
      <circle cx={x} cy={y} r="1.6" fill={PALETTE.ink} />
    </>
  );
}

function Marker({ marker: { item, at } }: { marker: ChartMarker }) {
  const [x, y] = at;
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={MARKER / 2 - 0.8}
        fill={PALETTE.paper}
        stroke={PALETTE.ink}
        strokeWidth="1.6"
      />
      <ChartGlyph approach={item.approach} hollow={item.hollow} x={x} y={y} size={MARKER * 0.7} />
    </>
  );
}

function Name({ name }: { name: DrawnName }) {
  const size = TYPE * name.part;
  return (
    <text
      fontSize={size}
      textAnchor="middle"
      stroke={PALETTE.paper}
      strokeWidth="2.6"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {baselines(name, size, LEADING).map(({ line, foot }) => (
        <tspan key={line} x={name.x} y={foot}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
