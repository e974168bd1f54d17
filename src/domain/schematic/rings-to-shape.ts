import type { MultiPolygon, Polygon, Position } from 'geojson';
import { inRings } from '../geometry/in-rings.ts';

/** Twice the signed area of a closed ring in square degrees: above zero is counter-clockwise. */
function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index]!;
    return sum + px! * y! - x! * py!;
  }, 0);
}

/**
 * The shape that closed rings enclose ([lng, lat]; outer ones counter-clockwise, holes clockwise,
 * RFC 7946), the largest part first.
 */
export function ringsToShape(rings: readonly Position[][]): Polygon | MultiPolygon {
  const solid = rings.filter((ring) => ring.length > 3);
  const parts = solid
    .filter((ring) => turning(ring) > 0)
    .sort((a, b) => turning(b) - turning(a))
    .map((outer) => [outer]);
  for (const hole of solid.filter((ring) => turning(ring) < 0)) {
    // The smallest ring around it: parts are sorted large to small.
    parts.findLast(([outer]) => inRings([outer!], hole[0]![0]!, hole[0]![1]!))?.push(hole);
  }
  return parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0]! }
    : { type: 'MultiPolygon', coordinates: parts };
}
