import type { Ring, Spot } from './plane.ts';

export interface Site {
  readonly at: Spot;
  /** Area that its cell should have, in km². */
  readonly area: number;
  /** Sites of one owner do not part the plane between them in the end. */
  readonly owner: string;
}

const ROUNDS = 500;
const COARSE = 96;
const FINE = 180;
const STEP = 0.5;

/** How far a ray from a spot goes before it leaves the outline, in km. */
function toOutline([x, y]: Spot, [ux, uy]: Spot, outline: Ring): number {
  let nearest = Infinity;
  for (const [index, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(index + 1) % outline.length]!;
    const [ex, ey] = [bx - ax, by - ay];
    const cross = ux * ey - uy * ex;
    if (cross === 0) continue;
    const along = ((ax - x) * ey - (ay - y) * ex) / cross;
    const across = ((ax - x) * uy - (ay - y) * ux) / cross;
    if (along > 0 && across >= 0 && across <= 1) nearest = Math.min(nearest, along);
  }
  return nearest;
}

/**
 * How far a ray from site `i` stays in its cell. On the border with `j` the distance to each site
 * less its weight is the same: r − wi = |r·u − D| − wj, so r = (D² − c²) / 2(c + u·D), c = wj − wi.
 */
function toBorder(
  i: number,
  [ux, uy]: Spot,
  sites: readonly Site[],
  weights: readonly number[],
  apart: boolean,
): number {
  const { at: from, owner } = sites[i]!;
  let nearest = Infinity;
  for (const [j, site] of sites.entries()) {
    if (j === i || (!apart && site.owner === owner)) continue;
    const [dx, dy] = [site.at[0] - from[0], site.at[1] - from[1]];
    const c = weights[j]! - weights[i]!;
    const facing = c + ux * dx + uy * dy;
    const room = dx * dx + dy * dy - c * c;
    if (c > 0 && room <= 0) return 0;
    if (facing > 0) nearest = Math.min(nearest, room / (2 * facing));
  }
  return nearest;
}

function reaches(
  sites: readonly Site[],
  outline: Ring,
  angles: number,
): readonly (readonly number[])[] {
  return sites.map(({ at }) => directions(angles).map((way) => toOutline(at, way, outline)));
}

const directions = (count: number): Spot[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

/**
 * Cells that fill an outline, one around each site, of the areas asked for: an Apollonius diagram
 * (additively weighted Voronoi; Okabe et al., Spatial Tessellations, 2000, 3.1.2) whose weights
 * are found step by step. Such a cell always holds its own site, and a large neighbour bends
 * around a small one, so that position and size can both be right. Rings in km; those of one
 * owner overlap where they meet.
 */
export function apolloniusCells(sites: readonly Site[], outline: Ring): readonly Ring[] {
  const weights = sites.map(({ area }) => Math.sqrt(area / Math.PI) / 2);
  const coarse = directions(COARSE);
  const far = reaches(sites, outline, COARSE);
  for (let round = 0; round < ROUNDS; round++) {
    const pace = STEP * (1 - round / ROUNDS);
    const areas = sites.map((_site, i) =>
      coarse.reduce((sum, way, index) => {
        const r = Math.min(far[i]![index]!, toBorder(i, way, sites, weights, true));
        return sum + (r * r * Math.PI) / COARSE;
      }, 0),
    );
    for (const [i, { area }] of sites.entries()) {
      weights[i]! += pace * (Math.sqrt(area / Math.PI) - Math.sqrt(areas[i]! / Math.PI));
    }
  }
  const fine = directions(FINE);
  const edge = reaches(sites, outline, FINE);
  return sites.map(({ at }, i) =>
    fine.map((way, index): Spot => {
      const r = Math.min(edge[i]![index]!, toBorder(i, way, sites, weights, false));
      return [at[0] + r * way[0], at[1] + r * way[1]];
    }),
  );
}
