import { lineString, simplify } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { OUTSIDE, type Border } from './border.ts';
import { cellBorders } from './cell-borders.ts';
import { clipBorders } from './clip-borders.ts';
import { joinBorders } from './join-borders.ts';
import { planeAround, type PlanarPoint } from './plane.ts';
import { ringsOf } from './rings-around.ts';
import { ringsToShape } from './rings-to-shape.ts';
import { roundedRing } from './rounded-ring.ts';
import type { Site } from './site.ts';
import { softLine } from './soft-line.ts';

/** A spot, [lng, lat] in degrees, that belongs to a commune. */
export interface Claim {
  readonly commune: string;
  readonly point: readonly [number, number];
}

/** The outline is real: its corners are only eased. Borders between communes are not. */
const OUTLINE_CUT = 0.12;
const BORDER_CUT = 0.25;
const ROUNDS = 3;
/** Corners nearer than this to a straight line, in km, are not worth their bytes. */
const THIN = 0.01;

function ownerAt([x, y]: PlanarPoint, sites: readonly Site[]): string {
  const apart = ({ at }: Site) => Math.hypot(at[0] - x, at[1] - y);
  return sites.reduce((best, site) => (apart(site) < apart(best) ? site : best)).owner;
}

/** The outline in parts, each with its one owner on the left. */
function outlineParts(
  ring: readonly PlanarPoint[],
  crossings: ReadonlySet<PlanarPoint>,
  sites: readonly Site[],
): Border[] {
  // Where no border reaches the outline, one owner has it all.
  const first = Math.max(
    0,
    ring.findIndex((spot) => crossings.has(spot)),
  );
  const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]!];
  const last = turned.length - 1;
  const ends = [...turned.keys()].filter(
    (index) => index === 0 || index === last || crossings.has(turned[index]!),
  );
  return ends.slice(1).map((end, index) => {
    const spots = turned.slice(ends[index], end + 1);
    const [a, b] = [spots[0]!, spots[1]!];
    return { spots, left: ownerAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], sites), right: OUTSIDE };
  });
}

function thin(line: readonly PlanarPoint[]): PlanarPoint[] {
  const { geometry } = simplify(lineString(line.map(([x, y]) => [x, y])), {
    tolerance: THIN,
    highQuality: true,
  });
  return geometry.coordinates as [number, number][];
}

/**
 * Shares a region out among its communes: each gets the Voronoi cells of its own claims within the
 * region's outline. Borders are softened once and used on both sides; the region, under OUTSIDE,
 * is what the communes fill together. Degrees.
 * @param outline the region's outer ring, closed and counter-clockwise, [lng, lat]
 */
export function sharedGround(
  claims: readonly Claim[],
  outline: readonly Position[],
): Map<string, Polygon | MultiPolygon> {
  const plane = planeAround(claims[0]!.point);
  const sites = claims.map(({ commune, point }) => ({ at: plane.toPlane(point), owner: commune }));
  const corners = outline.slice(1).map(([lng, lat]) => plane.toPlane([lng!, lat!]));
  const distinct = corners.filter(([x, y], index) => {
    const [px, py] = corners.at(index - 1)!;
    return x !== px || y !== py;
  });
  const { inside, ring, crossings } = clipBorders(cellBorders(sites), distinct);
  const borders = [
    ...joinBorders(inside).map((border) => ({
      ...border,
      spots: thin(softLine(border.spots, BORDER_CUT, ROUNDS)),
    })),
    ...outlineParts(ring, crossings, sites).map((part) => ({
      ...part,
      spots: thin(softLine(part.spots, OUTLINE_CUT, ROUNDS)),
    })),
  ];
  const owners = [...new Set(claims.map(({ commune }) => commune)), OUTSIDE];
  return new Map(
    owners.map((owner) => {
      const rings = ringsOf(owner, borders).map((spots) =>
        // What lies outside runs around the region the other way.
        roundedRing((owner === OUTSIDE ? spots.reverse() : spots).map(plane.toDegrees)),
      );
      return [owner, ringsToShape(rings)];
    }),
  );
}
