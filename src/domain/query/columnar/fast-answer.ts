import { densityOf, type Density } from '../../time/density.ts';
import type { FacetCounts } from '../facet-counts.ts';
import { MOST_ROWS } from '../../time/most-rows.ts';
import type { Years } from '../../time/months.ts';
import type { Columns } from './columns.ts';
import { fastCommunes, type CommuneTally } from './fast-communes.ts';
import { fastFacets } from './fast-facets.ts';
import { fastRelax, type WaysBack } from './fast-relax.ts';
import { fastGroups, type RowGroups, type RowNearness } from './fast-near.ts';
import { fastMarkerGroups, type RowMarkerGroups } from './fast-marker-groups.ts';
import { filterMask, type Asked, type Hits } from './filter-mask.ts';

export interface FastQuestion extends Asked {
  readonly near: RowNearness | null;
  /** Whether communes are counted, and whether with what is for a whole region. */
  readonly communes: 'none' | 'own' | 'whole';
  /** The years of the timeline. */
  readonly years: Years;
}

/** What a question comes to, by row: all that list, facets, map and timeline show of it. */
export interface FastAnswer {
  /** Rows in the dataset's order: those that pass all but time, only where they are few. */
  readonly pool: Uint32Array | null;
  readonly undatedInPool: number;
  readonly density: Density;
  readonly matches: Uint32Array;
  /** The matches in the order of the alphabet. */
  readonly byName: Uint32Array;
  readonly undated: Uint32Array;
  /** Per row whether map and timeline show it in full. */
  readonly shown: Hits;
  readonly counts: FacetCounts;
  readonly markers: RowMarkerGroups;
  readonly groups: RowGroups | null;
  readonly communes: CommuneTally | null;
  /** Where nothing is left. */
  readonly back: WaysBack | null;
}

/** Answers a question about a dataset of many. */
export function fastAnswer(columns: Columns, question: FastQuestion): FastAnswer {
  const { query, near, communes, years } = question;
  const { spans, byName } = columns;
  const sifted = filterMask(columns, question);
  const { fails, stateOf, isDated } = sifted;
  const [pool, matches, undated]: [number[], number[], number[]] = [[], [], []];
  const matched = new Uint8Array(fails.length);
  const shown = new Uint8Array(fails.length);
  for (let row = 0; row < fails.length; row++) {
    if (fails[row] !== 0) continue;
    pool.push(row);
    const state = stateOf(row);
    if (state === 'in') matches.push(row);
    else if (state === 'undated') undated.push(row);
    matched[row] = state === 'in' ? 1 : 0;
    shown[row] = isDated(row) ? 1 : 0;
  }
  const seen = Uint32Array.from(pool.filter((row) => shown[row]));
  const spanOf = (row: number) => spans.values[spans.at[row]!] ?? null;
  return {
    pool: pool.length > MOST_ROWS ? null : Uint32Array.from(pool),
    undatedInPool: pool.filter((row) => spanOf(row) === null).length,
    density: densityOf(pool.map(spanOf), years),
    matches: Uint32Array.from(matches),
    byName: byName.filter((row) => matched[row]),
    undated: Uint32Array.from(undated),
    shown,
    counts: fastFacets(columns, query, sifted),
    markers: fastMarkerGroups(columns, seen),
    groups: near && fastGroups(columns, near, matched),
    communes: communes === 'none' ? null : fastCommunes(columns, seen, communes === 'whole'),
    back: seen.length === 0 ? fastRelax(columns, question) : null,
  };
}
