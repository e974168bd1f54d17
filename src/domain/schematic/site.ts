import type { PlanarPoint } from './plane.ts';

/** A landmark, or a commune's own centre, that claims the ground nearest to it. */
export interface Site {
  readonly at: PlanarPoint;
  /** Id of the commune it lies in. */
  readonly owner: string;
}
