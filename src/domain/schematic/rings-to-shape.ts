import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area of a closed ring in square degrees: above zero is counter-clockwise. */
function turning(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index]!;
    return sum + px! * y! - x! * py!;
  }, 0);
}

/** Even-odd rule (Shimrat, 1962). */
function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  return ring.slice(1).reduce((inside, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index]!;
    if (ay > y === by > y) return inside;
    return x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
  }, false);
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
    parts.findLast(([outer]) => holds(outer!, hole[0]!))?.push(hole);
  }
  return parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0]! }
    : { type: 'MultiPolygon', coordinates: parts };
}
