import { Circle, CircleMarker } from 'react-leaflet';
import { usePosition } from '../state/position.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';

/** Where "near" is measured from, with the circle within which the device thinks it is. */
export function OriginPin() {
  const { origin } = useResults();
  const { state } = useUrlState();
  const position = usePosition();
  if (origin?.kind !== 'point') return null;
  const center: [number, number] = [origin.point[1], origin.point[0]];
  const own = state.near?.kind === 'here' && position.status === 'known';
  return (
    <>
      {own && (
        <Circle
          center={center}
          radius={position.accuracy}
          interactive={false}
          className="accuracy"
        />
      )}
      <CircleMarker center={center} radius={8} interactive={false} className="origin-pin" />
    </>
  );
}
