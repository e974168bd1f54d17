import { useMemo } from 'react';
import type { NearbyGroups } from '../domain/near-groups.ts';
import type { Origin } from '../domain/standing.ts';
import { titleOrder } from '../domain/title-order.ts';
import { useAtlas } from './atlas.ts';
import { useGazetteer, useNearness, type Gazetteer } from './lazy-nearness.ts';
import { isRough, usePosition, type Position } from './position.ts';
import { useSite } from './site.ts';
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

function originOf(near: Near | null, position: Position, gazetteer: Gazetteer): Origin | null {
  switch (near?.kind) {
    case 'here':
      return position.status === 'known' && !isRough(position)
        ? { kind: 'point', point: position.point, accuracyKm: position.accuracy / 1000 }
        : null;
    case 'locality': {
      const found = gazetteer.status === 'known' ? gazetteer.localities.get(near.id) : undefined;
      return found
        ? { kind: 'locality', id: found.id, point: found.point, commune: found.commune }
        : null;
    }
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
  const nearness = useNearness(near !== null);
  const gazetteer = useGazetteer(near?.kind === 'locality', useSite().root);
  const origin = useMemo(() => originOf(near, position, gazetteer), [near, position, gazetteer]);
  const isAsked = near !== null;
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
