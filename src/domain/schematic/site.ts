import type { Spot } from './plane.ts';

/** A landmark, or a commune's own centre, that claims the ground nearest to it. */
export interface Site {
  readonly at: Spot;
  /** Id of the commune it lies in. */
  readonly owner: string;
}
