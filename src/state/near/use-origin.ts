import { useMemo } from 'react';
import type { Locality } from '../../domain/places/locality.ts';
import type { Origin } from '../../domain/near/proximity.ts';
import { isRough, usePosition, type Position } from './position.ts';
import type { Near } from '../url/url-state.ts';
import { useLocality } from './use-nearness.ts';

function originOf(
  near: Near | null,
  position: Position,
  locality: Locality | undefined,
): Origin | null {
  switch (near?.kind) {
    case 'here':
      return position.status === 'known' && !isRough(position)
        ? { kind: 'point', point: position.point, accuracyKm: position.accuracy / 1000 }
        : null;
    case 'locality':
      return locality
        ? { kind: 'locality', point: locality.point, commune: locality.commune }
        : null;
    default:
      return near ?? null;
  }
}

/** Where nearness is measured from; null where nothing is near, or where it is not known (yet). */
export function useOrigin(near: Near | null): Origin | null {
  const position = usePosition();
  const locality = useLocality(near?.kind === 'locality' ? near.id : null);
  return useMemo(() => originOf(near, position, locality), [near, position, locality]);
}
