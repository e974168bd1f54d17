import { createContext, useContext } from 'react';
import type { Density } from '../../domain/time/density.ts';
import type { FacetCounts } from '../../domain/query/facet-counts.ts';
import type { Relaxation } from '../../domain/query/relax-query.ts';
import type { FilterContext } from '../../domain/query/filter.ts';
import type { Initiative, Place } from '../../domain/model.ts';
import type { NearbyEntry, NearbyGroups } from '../../domain/near/near-groups.ts';
import type { MarkerGroups } from '../../domain/query/marker-groups.ts';
import type { Origin } from '../../domain/near/proximity.ts';

/** Whether an initiative is one of some. */
export type Some = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** What only the engine of many works out beforehand; of few the views do so themselves. */
interface Prepared {
  readonly density: Density;
  /** How many of the pool have no date at all. */
  readonly undatedInPool: number;
  readonly communes: { readonly counts: ReadonlyMap<Place, number>; readonly wide: number } | null;
  /** Where nothing is left: what may be let go of, and how many there are without the reach. */
  readonly back: { readonly ways: readonly Relaxation[]; readonly withoutReach: number } | null;
}

/** What follows from the address: everything that list, map and timeline show. */
export interface Results {
  readonly context: FilterContext;
  /** Those that pass all that is asked but time; null where they are too many to be listed. */
  readonly pool: readonly Initiative[] | null;
  readonly matches: readonly Initiative[];
  /** The matches in the order of the alphabet. */
  readonly byName: readonly Initiative[];
  readonly undated: readonly Initiative[];
  /** By id: what the map and timeline show in full. */
  readonly shown: Some;
  readonly markers: MarkerGroups;
  readonly counts: FacetCounts;
  readonly origin: Origin | null;
  /** The matches by nearness; null with the origin. */
  readonly groups: NearbyGroups | null;
  /** The nearest of all there is around the origin, asked for or not. */
  readonly nearest: NearbyEntry | undefined;
  /** Ids of what is here, where the place or point is; null when nowhere or nothing is. */
  readonly here: ReadonlySet<string> | null;
  /** Ids that the open fiche points at; null when no approach or challenge is open. */
  readonly highlighted: ReadonlySet<string> | null;
  readonly prepared: Prepared | null;
}

export const ResultsContext = createContext<Results | null>(null);

/** The results of the current address; throws outside the provider. */
export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('useResults needs a ResultsProvider');
  return results;
}
