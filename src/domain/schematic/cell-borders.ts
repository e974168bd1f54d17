import { Delaunay } from 'd3-delaunay';
import { OUTSIDE, type Border } from './border.ts';
import type { PlanarPoint } from './plane.ts';
import type { Site } from './site.ts';

/** Far beyond any region, in km: these sites close the outer cells and claim nothing inside. */
const FAR = 400;
const FAR_SITES: readonly Site[] = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 6 + 0.1;
  return { at: [FAR * Math.cos(angle), FAR * Math.sin(angle)], owner: OUTSIDE };
});

/** The edges between cells of different owners in the Voronoi diagram of sites; km. */
export function cellBorders(sites: readonly Site[]): Border[] {
  const all = [...sites, ...FAR_SITES];
  const delaunay = Delaunay.from(all.map(({ at: [x, y] }) => [x, y] as [number, number]));
  const { triangles, halfedges } = delaunay;
  const { circumcenters } = delaunay.voronoi();
  const centre = (edge: number): PlanarPoint => {
    const triangle = Math.floor(edge / 3);
    return [circumcenters[2 * triangle]!, circumcenters[2 * triangle + 1]!];
  };
  const borders: Border[] = [];
  for (const [edge, other] of halfedges.entries()) {
    if (other < edge) continue;
    const [a, b] = [all[triangles[edge]!]!, all[triangles[other]!]!];
    if (a.owner === b.owner) continue;
    const [from, to] = [centre(edge), centre(other)];
    const turn = (to[0] - from[0]) * (a.at[1] - from[1]) - (to[1] - from[1]) * (a.at[0] - from[0]);
    const [left, right] = turn > 0 ? [a.owner, b.owner] : [b.owner, a.owner];
    borders.push({ spots: [from, to], left, right });
  }
  return borders;
}
