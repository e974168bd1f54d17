import L from 'leaflet';
import { useMemo } from 'react';
import { Circle, CircleMarker, Marker } from 'react-leaflet';
import { useI18n } from '../state/i18n-context.ts';
import { usePosition } from '../state/position.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';

/** Where "near" is measured from, with the circle within which the device thinks it is. */
export function OriginPin() {
  const { origin } = useResults();
  const { state } = useUrlState();
  const position = usePosition();
  const { t } = useI18n();
  const words = t(state.near?.kind === 'here' ? 'near.youAreHere' : 'near.pointed');
  const icon = useMemo(() => {
    const span = document.createElement('span');
    span.textContent = words;
    return L.divIcon({ html: span, className: 'place-label origin-label', iconSize: [0, 0] });
  }, [words]);
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
      <Marker position={center} icon={icon} interactive={false} keyboard={false} />
    </>
  );
}
