import type { Spot } from './plane.ts';
import { radiusOf } from './place-circle.ts';
import type { Site } from './site.ts';

const ROUNDS = 160;
const PACE = 0.5;
/** Share of the way to a neighbour over which a heavier one may press: below 1, or it swallows. */
const PRESSURE = 0.85;

const apart = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * The least raise of light weights that leaves every site in its own cell: no two weights differ
 * by more than PRESSURE times the distance between their sites (McShane's extension, 1934).
 */
function kept(sites: readonly Site[], weights: readonly number[]): number[] {
  return sites.map(({ at }) =>
    Math.max(...sites.map((other, j) => weights[j]! - PRESSURE * apart(at, other.at))),
  );
}

/** The site whose distance less its weight is least. */
function holder(far: Float64Array, from: number, weights: readonly number[]): number {
  let [best, least] = [0, Infinity];
  // The innermost loop of the build: plain counting is ten times as fast as an iterator here.
  for (let site = 0; site < weights.length; site++) {
    const value = far[from + site]! - weights[site]!;
    if (value < least) [best, least] = [site, value];
  }
  return best;
}

/**
 * Weights in km, one per site, with which the cells of an Apollonius diagram (additively weighted
 * Voronoi; Okabe et al., Spatial Tessellations, 2000, 3.1.2) come as near to the communes' areas as
 * they can while every site stays in its own cell. The sites of one commune move together: what
 * one has too little, the other may have too much.
 * @param spots the nodes to share out, each worth `worth` km²
 */
export function settleWeights(
  sites: readonly Site[],
  spots: readonly Spot[],
  worth: number,
): readonly number[] {
  const far = Float64Array.from({ length: spots.length * sites.length }, (_, index) =>
    apart(spots[Math.floor(index / sites.length)]!, sites[index % sites.length]!.at),
  );
  const wanted = new Map<number, number>();
  for (const { owner, areaKm2 } of sites) wanted.set(owner, (wanted.get(owner) ?? 0) + areaKm2);
  let weights = kept(
    sites,
    sites.map(({ areaKm2 }) => radiusOf(areaKm2) / 2),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const held = new Map<number, number>();
    const counts = new Uint32Array(sites.length);
    for (let from = 0; from < far.length; from += sites.length)
      counts[holder(far, from, weights)]!++;
    for (const [site, { owner }] of sites.entries()) {
      held.set(owner, (held.get(owner) ?? 0) + counts[site]! * worth);
    }
    // Smaller steps towards the end: the cells come to rest instead of swaying.
    const pace = PACE * (1 - round / ROUNDS);
    weights = kept(
      sites,
      weights.map((weight, site) => {
        const { owner } = sites[site]!;
        return weight + pace * (radiusOf(wanted.get(owner)!) - radiusOf(held.get(owner) ?? 0));
      }),
    );
  }
  return weights;
}
