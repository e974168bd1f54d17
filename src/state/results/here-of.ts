import type { NearbyGroups } from '../../domain/near/near-groups.ts';

/** Ids of what is here; null where nothing is. */
export function hereOf({ here, part }: NearbyGroups): ReadonlySet<string> | null {
  const ids = [...here, ...part].map(({ initiative }) => initiative.id);
  return ids.length > 0 ? new Set(ids) : null;
}
