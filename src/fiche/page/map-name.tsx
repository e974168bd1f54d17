import type { DrawnName } from '../../domain/naming/place-names.ts';
import { LETTERS, LINE } from './little-names.ts';

/** A name on a little map, with the line to its ground where it stands outside. */
export function MapName({ name: { lines, x, y, part, leader } }: { name: DrawnName }) {
  const size = LETTERS * part;
  const first = y + size * 0.36 - ((lines.length - 1) * size * LINE) / 2;
  return (
    <>
      {leader && (
        <path
          className="map-leader"
          d={`M${leader.map((point) => point.map((value) => value.toFixed(1)).join(' ')).join('L')}`}
        />
      )}
      <text className="map-name" fontSize={size.toFixed(2)} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={x.toFixed(1)} y={(first + index * size * LINE).toFixed(1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
