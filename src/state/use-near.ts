import { useMemo } from 'react';
import type { Locality } from '../domain/locality.ts';
import type { NearbyGroups } from '../domain/near-groups.ts';
import type { Origin } from '../domain/standing.ts';
import { titleOrder } from '../domain/title-order.ts';
import { useAtlas } from './atlas.ts';
import { useLocality, useNearness } from './use-nearness.ts';
import { isRough, usePosition, type Position } from './position.ts';
import type { Near, UrlState } from './url-state.ts';

/** What "near" comes down to. */
export interface Nearby {
  /** Null where nothing is near, or where it is not known (yet). */
  readonly origin: Origin | null;
  /** Every initiative by nearness; null with the origin. */
  readonly groups: NearbyGroups | null;
  /** Ids of what lies within the reach asked; null where none is. */
  readonly hits: ReadonlySet<string> | null;
}

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

/** Works out what is near, and what lies within reach. */
export function useNear({
  near,
  reach,
  language,
}: Pick<UrlState, 'near' | 'reach' | 'language'>): Nearby {
  const { dataset, places } = useAtlas();
  const position = usePosition();
  const isAsked = near !== null;
  const nearness = useNearness(isAsked);
  const locality = useLocality(near?.kind === 'locality' ? near.id : null);
  const origin = useMemo(() => originOf(near, position, locality), [near, position, locality]);
  // Tens of thousands of titles take a while to sort: not before they are to be in order.
  const order = useMemo(
    () => (isAsked ? titleOrder(dataset.initiatives, language) : undefined),
    [isAsked, dataset, language],
  );
  const groups = useMemo(
    () => (origin && nearness ? nearness.nearby(origin, dataset.initiatives, places, order) : null),
    [origin, nearness, dataset, places, order],
  );
  const hits = useMemo(
    () => (groups && nearness && reach ? nearness.withinReach(groups, reach) : null),
    [groups, nearness, reach],
  );
  return useMemo(() => ({ origin, groups, hits }), [origin, groups, hits]);
}
