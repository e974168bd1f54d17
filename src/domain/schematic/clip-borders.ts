import { inRings } from '../geometry/in-rings.ts';
import type { Border } from './border.ts';
import type { PlanarPoint } from './plane.ts';

/** Shares of the way along a-b and c-d at which these cross; null where they do not. */
function crossing(
  a: PlanarPoint,
  b: PlanarPoint,
  c: PlanarPoint,
  d: PlanarPoint,
): { along: number; across: number } | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const slant = rx * sy - ry * sx;
  if (slant === 0) return null;
  const along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / slant;
  const across = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / slant;
  return along > 0 && along < 1 && across >= 0 && across < 1 ? { along, across } : null;
}

const between = (a: PlanarPoint, b: PlanarPoint, share: number): PlanarPoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/**
 * What of straight borders lies within an open ring, and that ring with a corner added at every
 * crossing; those corners are given too. Any units.
 */
export function clipBorders(
  borders: readonly Border[],
  ring: readonly PlanarPoint[],
): { inside: Border[]; ring: readonly PlanarPoint[]; crossings: ReadonlySet<PlanarPoint> } {
  const added = ring.map((): { share: number; spot: PlanarPoint }[] => []);
  const inside = borders.flatMap(({ spots, left, right }): Border[] => {
    const [a, b] = [spots[0]!, spots[1]!];
    const cuts = ring.flatMap((c, index) => {
      const hit = crossing(a, b, c, ring[(index + 1) % ring.length]!);
      if (!hit) return [];
      const spot = between(a, b, hit.along);
      added[index]!.push({ share: hit.across, spot });
      return [{ share: hit.along, spot }];
    });
    const stops = [a, ...cuts.sort((p, q) => p.share - q.share).map(({ spot }) => spot), b];
    return stops.slice(1).flatMap((to, index) => {
      const from = stops[index]!;
      return inRings([ring], ...between(from, to, 0.5)) ? [{ spots: [from, to], left, right }] : [];
    });
  });
  const corners = ring.flatMap((spot, index) => [
    spot,
    ...added[index]!.sort((p, q) => p.share - q.share).map((one) => one.spot),
  ]);
  return { inside, ring: corners, crossings: new Set(added.flat().map(({ spot }) => spot)) };
}
