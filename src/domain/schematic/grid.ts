import type { Spot } from './plane.ts';

/** A square lattice over part of the plane; node n stands in column n % columns. */
export interface Grid {
  readonly origin: Spot;
  /** Distance between neighbouring nodes, in km. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid that holds all spots, with a margin around them; `margin` and `step` in km. */
export function gridAround(spots: readonly Spot[], margin: number, step: number): Grid {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [west, south] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return {
    origin: [west, south],
    step,
    columns: Math.ceil((Math.max(...xs) + margin - west) / step) + 1,
    rows: Math.ceil((Math.max(...ys) + margin - south) / step) + 1,
  };
}

/** Where a node of a grid stands, in km. */
export function nodeAt({ origin, step, columns }: Grid, node: number): Spot {
  return [origin[0] + (node % columns) * step, origin[1] + Math.floor(node / columns) * step];
}
