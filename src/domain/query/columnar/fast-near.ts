import { standingFrom } from '../../near/nearby.ts';
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
  readonly standing: Proximity;
  /** The value of `placeIds` of each row tells the place that is judged. */
  readonly rows: readonly number[];
}

/** Every row with a known place by how near it is, the nearest first. */
export interface RowNearness {
  readonly buckets: readonly RowBucket[];
  /** Per value of `placeIds` how it stands; undefined where no place is known. */
  readonly standings: readonly (Proximity | undefined)[];
}

/** The rows of each group of nearness, nearest first, with how each stands. */
export type RowGroups = Readonly<
  Record<NearGroup, { readonly rows: Uint32Array; readonly standings: Uint32Array }>
>;

/**
 * Sorts rows by nearness, see `nearby`: places are judged, not rows.
 * @throws RangeError when the place of origin is unknown
 */
export function fastNear({ placeIds, places, byName }: Columns, origin: Origin): RowNearness {
  const standingOf = standingFrom(origin, places);
  const standings = placeIds.values.map(standingOf);
  const buckets = new Map<string, { standing: Proximity; rows: number[] }>();
  for (const row of byName) {
    const standing = standings[placeIds.at[row]!];
    if (!standing) continue;
    let bucket = buckets.get(standing.key);
    if (!bucket) {
      bucket = { standing, rows: [] };
      buckets.set(standing.key, bucket);
    }
    bucket.rows.push(row);
  }
  return {
    buckets: [...buckets.values()].sort((a, b) => inGroup(a.standing, b.standing)),
    standings,
  };
}

/** What lies within a reach, see `withinReach`. */
export function fastReach({ placeIds }: Columns, { standings }: RowNearness, reach: Reach): Hits {
  const km = reachKm(reach);
  const isNear = (standing: Proximity | undefined) => {
    if (!standing) return false;
    const { group, distanceKm } = standing;
    return (group !== 'around' && group !== 'elsewhere') || distanceKm <= km;
  };
  const near = Uint8Array.from(standings, (standing) => (isNear(standing) ? 1 : 0));
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
      .filter(({ standing }) => standing.group === group)
      .flatMap((bucket) => bucket.rows.filter((row) => asked[row]));
    return {
      rows: Uint32Array.from(rows),
      standings: Uint32Array.from(rows, (row) => placeIds.at[row]!),
    };
  };
  return Object.fromEntries(NEAR_GROUPS.map((group) => [group, groupOf(group)])) as RowGroups;
}
