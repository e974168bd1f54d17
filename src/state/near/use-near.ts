import { useMemo } from 'react';
import type { NearbyGroups } from '../../domain/near/near-groups.ts';
import type { Origin } from '../../domain/near/proximity.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { useNearness } from './use-nearness.ts';
import { useOrigin } from './use-origin.ts';
import type { UrlState } from '../url/url-state.ts';

/** What "near" comes down to. */
export interface Nearby {
  /** Null where nothing is near, or where it is not known (yet). */
  readonly origin: Origin | null;
  /** Every initiative by nearness; null with the origin. */
  readonly groups: NearbyGroups | null;
  /** Ids of what lies within the reach asked; null where none is. */
  readonly hits: ReadonlySet<string> | null;
}

/** Works out what is near, and what lies within reach. */
export function useNear({ near, reach }: Pick<UrlState, 'near' | 'reach'>): Nearby {
  const { dataset, places, ranks } = useAtlas();
  const isAsked = near !== null;
  const nearness = useNearness(isAsked);
  const origin = useOrigin(near);
  const groups = useMemo(
    () => (origin && nearness ? nearness.nearby(origin, dataset.initiatives, places, ranks) : null),
    [origin, nearness, dataset, places, ranks],
  );
  const hits = useMemo(
    () => (groups && nearness && reach ? nearness.withinReach(groups, reach) : null),
    [groups, nearness, reach],
  );
  return useMemo(() => ({ origin, groups, hits }), [origin, groups, hits]);
}
