import type { MapFrame } from '../../domain/geometry/map-frame.ts';
import { glyphPath } from '../../ui/glyph.tsx';
import type { Spot } from '../../state/atlas/marker-positions.ts';
import { FACE } from './little-names.ts';

interface Props {
  spot: Spot;
  frame: MapFrame;
  /** The number by which the list below the map names it, where its name has no room here. */
  number: number | undefined;
}

/** The side of a number, and how far it stands from the middle of its sign, in units of the map. */
const [TAG, AWAY] = [14, 9];

/** The marker of a place: the sign of what is there, or how many there are. */
export function MapSpot({ spot: { place, initiatives, sign }, frame, number }: Props) {
  const [x, y] = frame.project([...place.point]);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {initiatives.length > 0 && <circle className="map-face" r={FACE / 2} />}
      {sign && (
        <path
          className={sign.hollow ? 'map-glyph map-glyph-hollow' : 'map-glyph'}
          data-approach={sign.approach?.id ?? 'none'}
          transform="scale(0.75) translate(-10 -10)"
          d={glyphPath(sign.approach)}
        />
      )}
      {initiatives.length > 1 && (
        <text className="map-number" y="4.5" textAnchor="middle">
          {initiatives.length}
        </text>
      )}
      {number !== undefined && (
        <g transform={`translate(${AWAY} ${-AWAY})`}>
          <rect className="map-face" x={-TAG / 2} y={-TAG / 2} width={TAG} height={TAG} rx="2" />
          <text className="map-number" y="4" textAnchor="middle">
            {number}
          </text>
        </g>
      )}
    </g>
  );
}
