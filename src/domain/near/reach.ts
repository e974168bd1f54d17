import type { NearbyGroups } from './near-groups.ts';

export const REACH_UNITS = ['km', 'foot', 'bike'] as const;
type ReachUnit = (typeof REACH_UNITS)[number];

/** How far is still near: km, or minutes on foot or by bike, as the crow flies. */
export interface Reach {
  readonly unit: ReachUnit;
  /** A whole number of km or minutes, from 1. */
  readonly amount: number;
}

/** The most that may be asked: across the country, and a long ride. */
export const MOST: Readonly<Record<ReachUnit, number>> = { km: 300, foot: 180, bike: 180 };

/**
 * Speeds in km an hour, of our choosing: an easy walk, and a bicycle in town. A real road is longer
 * than a straight line, so that it takes more time than we say; the texts say so.
 */
export const SPEED = { foot: 5, bike: 15 } as const;

/** A reach in km. */
export function reachKm({ unit, amount }: Reach): number {
  return unit === 'km' ? amount : (SPEED[unit] * amount) / 60;
}

/**
 * Ids of what lies within a reach: all that is here, in a part of here or for your whole region,
 * and what has the edge of its area no farther off.
 */
export function withinReach(groups: NearbyGroups, reach: Reach): ReadonlySet<string> {
  const km = reachKm(reach);
  const near = [...groups.around, ...groups.elsewhere].filter((entry) => entry.distanceKm <= km);
  const held = [...groups.here, ...groups.part, ...groups.region];
  return new Set([...held, ...near].map(({ initiative }) => initiative.id));
}
