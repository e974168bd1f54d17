import type { Spot } from './plane.ts';

/** A point that claims land for a commune; a commune with sections has several. */
export interface Site {
  readonly at: Spot;
  /** Area that it brings to its commune. */
  readonly areaKm2: number;
  /** Index of its commune. */
  readonly owner: number;
}
