import type { MapFrame } from '../../domain/map-frame.ts';
import { glyphPath } from '../../state/glyph.tsx';
import { useI18n } from '../../state/i18n-context.ts';
import type { Spot } from '../../state/spots.ts';

interface Props {
  spot: Spot;
  frame: MapFrame;
  /** Whether there is room for its name. */
  named: boolean;
}

/** The marker of a place: the sign of what is there, or how many there are. */
export function MapSpot({ spot: { place, initiatives, sign }, frame, named }: Props) {
  const { say } = useI18n();
  const [x, y] = frame.project([...place.point]);
  const isRight = x > frame.width * 0.6;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {initiatives.length > 0 && <circle className="map-face" r="11" />}
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
      {named && (
        <text
          className="map-name"
          x={isRight ? -15 : 15}
          y="4.5"
          textAnchor={isRight ? 'end' : 'start'}
        >
          {say(place.name)}
        </text>
      )}
    </g>
  );
}
