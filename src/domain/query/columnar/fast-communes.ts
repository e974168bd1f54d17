import { communesOfEach } from '../../places/commune-counts.ts';
import type { Columns } from './columns.ts';

/** How many of some rows each commune has, see `communeCounts`; and how many are for a region. */
export interface CommuneTally {
  readonly counts: readonly (readonly [commune: string, count: number])[];
  readonly wide: number;
}

/** Counts rows by commune: what stands in the same places counts alike. */
export function fastCommunes(
  { placeIds, places }: Columns,
  shown: Uint32Array,
  withWide: boolean,
): CommuneTally {
  const { values, at } = placeIds;
  const tally = new Uint32Array(values.length);
  for (const row of shown) tally[at[row]!]! += 1;
  const { communes, of } = communesOfEach(places, withWide);
  const counts = new Map(communes.map(({ id }) => [id, 0]));
  let wide = 0;
  values.forEach((ids, number) => {
    const count = tally[number]!;
    if (count === 0) return;
    for (const { id } of of(ids)) counts.set(id, (counts.get(id) ?? 0) + count);
    if (ids.some((id) => places.get(id)?.level === 'region')) wide += count;
  });
  return { counts: [...counts], wide };
}
