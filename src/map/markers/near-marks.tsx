import * as L from 'leaflet';
import { useMemo } from 'react';
import { Circle, CircleMarker, Marker } from 'react-leaflet';
import { reachKm } from '../../domain/near/reach.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { usePosition } from '../../state/near/position.ts';
import { useResults } from '../../state/results/results.ts';
import { useNearName } from '../../state/near/use-near-name.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Where "near" is measured from, and how far it reaches. */
export function NearMarks() {
  return (
    <MoreTexts of={['near']}>
      <ReachCircle />
      <OriginPin />
    </MoreTexts>
  );
}

/** All whose area this circle touches is within reach. */
function ReachCircle() {
  const { origin } = useResults();
  const { places } = useAtlas();
  const { state } = useUrlState();
  const point = origin?.kind === 'place' ? places.get(origin.placeId)?.point : origin?.point;
  if (!point || !state.reach) return null;
  return (
    <Circle
      center={[point[1], point[0]]}
      radius={reachKm(state.reach) * 1000}
      interactive={false}
      className="reach-circle"
    />
  );
}

/** Where "near" is measured from, with the circle within which the device thinks it is. */
function OriginPin() {
  const { origin } = useResults();
  const { state } = useUrlState();
  const position = usePosition();
  const { t } = useI18n();
  const name = useNearName(state);
  const kind = state.near?.kind;
  const words =
    kind === 'here' ? t('near.youAreHere') : kind === 'point' ? t('near.pointed') : (name ?? '');
  const icon = useMemo(() => {
    const span = document.createElement('span');
    span.textContent = words;
    return L.divIcon({ html: span, className: 'place-label origin-label', iconSize: [0, 0] });
  }, [words]);
  if (!origin || origin.kind === 'place') return null;
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
