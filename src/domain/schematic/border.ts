import type { PlanarPoint } from './plane.ts';

/** What lies beyond the outline. */
export const OUTSIDE = '';

/** A line with one owner on its left and another on its right; its ends are shared with others. */
export interface Border {
  readonly spots: readonly PlanarPoint[];
  readonly left: string;
  readonly right: string;
}

/** Equal for equal spots: both sides of a corner use the same numbers. */
export const keyOf = ([x, y]: PlanarPoint) => `${x} ${y}`;
