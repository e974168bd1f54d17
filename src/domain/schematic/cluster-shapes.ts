import type { MultiPolygon, Polygon } from 'geojson';
import { gridAround, nodeAt } from './grid.ts';
import { labelGrid, OUTSIDE } from './label-grid.ts';
import { planeAround } from './plane.ts';
import { ringsToShape } from './rings-to-shape.ts';
import { roundedRing } from './rounded-ring.ts';
import { settleWeights } from './settle-weights.ts';
import type { Site } from './site.ts';
import { softOutline } from './soft-outline.ts';
import { thinRing } from './thin-ring.ts';
import { traceRings } from './trace-rings.ts';

/** Nodes across the cluster: 50 m apart for Brussels. */
const FINENESS = 250;

/** A claim of a commune on land: its own centre, or that of a section within it. */
export interface Claim {
  readonly commune: string;
  /** [lng, lat] in degrees. */
  readonly point: readonly [number, number];
  readonly areaKm2: number;
}

/**
 * Shapes of communes that lie together, and of all of them under the id `whole`, if any: a calm outline, shared out
 * by an Apollonius diagram. Degrees; neighbours share every corner of their border.
 */
export function clusterShapes(
  claims: readonly Claim[],
  whole: string | null,
): Map<string, Polygon | MultiPolygon> {
  const communes = [...new Set(claims.map(({ commune }) => commune))];
  const plane = planeAround(claims[0]!.point);
  const sites: Site[] = claims.map(({ commune, point, areaKm2 }) => ({
    at: plane.toPlane(point),
    areaKm2,
    owner: communes.indexOf(commune),
  }));
  const width = Math.sqrt(claims.reduce((sum, { areaKm2 }) => sum + areaKm2, 0));
  const spots = sites.map(({ at }) => at);
  // Even circles that all lie on one another reach no further than 0.9 times the width.
  const grid = gridAround(spots, width, width / FINENESS);
  const depth = softOutline(sites, grid);
  const inside = [...depth.keys()].filter((node) => depth[node]! < 0);
  const nodes = inside.map((node) => nodeAt(grid, node));
  const weights = settleWeights(sites, nodes, grid.step ** 2);
  const rings = traceRings(labelGrid(grid, depth, sites, weights));
  return new Map(
    [...rings].flatMap(([label, own]) => {
      const id = label === OUTSIDE ? whole : communes[label]!;
      if (id === null) return [];
      // What lies outside all communes runs around the whole the other way.
      const thin = own.map((ring) =>
        label === OUTSIDE ? thinRing(ring).reverse() : thinRing(ring),
      );
      const shape = ringsToShape(thin.map((ring) => roundedRing(ring.map(plane.toDegrees))));
      return [[id, shape] as const];
    }),
  );
}
