import { proximityFrom } from '../../near/nearby.ts';
import { reachKm, type Reach } from '../../near/reach.ts';
import {
  inGroup,
  NEAR_GROUPS,
  type NearGroup,
  type Origin,
  type Proximity,
} from '../../near/proximity.ts';
import type { Columns } from './columns.ts';
import type { Hits } from './filter-mask.ts';

/** Rows that stand alike, in the order of the alphabet. */
interface RowBucket {
  readonly proximity: Proximity;
  /** The value of `placeIds` of each row tells the place that is judged. */
  readonly rows: readonly number[];
}

/** Every row with a known place by how near it is, the nearest first. */
export interface RowNearness {
  readonly buckets: readonly RowBucket[];
  /** Per value of `placeIds` how it stands; undefined where no place is known. */
  readonly proximities: readonly (Proximity | undefined)[];
}

/** The rows of each group of nearness, nearest first, with how each stands. */
export type RowGroups = Readonly<
  Record<NearGroup, { readonly rows: Uint32Array; readonly proximities: Uint32Array }>
>;

/**
 * Sorts rows by nearness, see `nearby`: places are judged, not rows.
 * @throws RangeError when the place of origin is unknown
 */
export function fastNear({ placeIds, places, byName }: Columns, origin: Origin): RowNearness {
  const proximityOf = proximityFrom(origin, places);
  const proximities = placeIds.values.map(proximityOf);
  const buckets = new Map<string, { proximity: Proximity; rows: number[] }>();
  for (const row of byName) {
    const proximity = proximities[placeIds.at[row]!];
    if (!proximity) continue;
    let bucket = buckets.get(proximity.key);
    if (!bucket) {
      bucket = { proximity, rows: [] };
      buckets.set(proximity.key, bucket);
    }
    bucket.rows.push(row);
  }
  return {
    buckets: [...buckets.values()].sort((a, b) => inGroup(a.proximity, b.proximity)),
    proximities,
  };
}

/** What lies within a reach, see `withinReach`. */
export function fastReach({ placeIds }: Columns, { proximities }: RowNearness, reach: Reach): Hits {
  const km = reachKm(reach);
  const isNear = (proximity: Proximity | undefined) => {
    if (!proximity) return false;
    const { group, distanceKm } = proximity;
    return (group !== 'around' && group !== 'elsewhere') || distanceKm <= km;
  };
  const near = Uint8Array.from(proximities, (proximity) => (isNear(proximity) ? 1 : 0));
  return Uint8Array.from(placeIds.at, (number) => near[number]!);
}

/** The groups with only the rows that are asked for, see `onlyOf`. */
export function fastGroups(
  { placeIds }: Columns,
  { buckets }: RowNearness,
  asked: Hits,
): RowGroups {
  const groupOf = (group: NearGroup) => {
    const rows = buckets
      .filter(({ proximity }) => proximity.group === group)
      .flatMap((bucket) => bucket.rows.filter((row) => asked[row]));
    return {
      rows: Uint32Array.from(rows),
      proximities: Uint32Array.from(rows, (row) => placeIds.at[row]!),
    };
  };
  return Object.fromEntries(NEAR_GROUPS.map((group) => [group, groupOf(group)])) as RowGroups;
}
