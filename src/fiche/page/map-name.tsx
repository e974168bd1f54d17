import { baselines } from '../../domain/labels/baselines.ts';
import type { DrawnName } from '../../domain/labels/place-names.ts';
import { LETTERS, LINE } from './little-names.ts';

/** A name on a little map, with the line to its ground where it stands outside. */
export function MapName({ name }: { name: DrawnName }) {
  const size = LETTERS * name.part;
  return (
    <>
      {name.leader && (
        <path
          className="map-leader"
          d={`M${name.leader.map((point) => point.map((value) => value.toFixed(1)).join(' ')).join('L')}`}
        />
      )}
      <text className="map-name" fontSize={size.toFixed(2)} textAnchor="middle">
        {baselines(name, size, LINE).map(({ line, foot }) => (
          <tspan key={line} x={name.x.toFixed(1)} y={foot.toFixed(1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
