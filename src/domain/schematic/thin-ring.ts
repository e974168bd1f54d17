import type { Spot } from './plane.ts';
import type { Corner } from './trace-rings.ts';

const TOLERANCE_KM = 0.004;

function offLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const span = Math.hypot(dx, dy);
  return span === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (y - ay) - dy * (x - ax)) / span;
}

/** The corners of an arc that matter, ends included (Douglas and Peucker, 1973). */
function thinned(arc: readonly Spot[]): readonly Spot[] {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  let [farthest, index] = [TOLERANCE_KM, -1];
  for (let i = 1; i < arc.length - 1; i++) {
    const off = offLine(arc[i]!, first, last);
    if (off > farthest) [farthest, index] = [off, i];
  }
  if (index < 0) return [first, last];
  return [...thinned(arc.slice(0, index + 1)), ...thinned(arc.slice(index)).slice(1)];
}

const before = (a: Spot, b: Spot) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Thins an arc the same way from either side, so that neighbours keep the same corners. */
function thinnedAlike(arc: readonly Spot[]): readonly Spot[] {
  const [first, second, last, beforeLast] = [arc[0]!, arc[1]!, arc.at(-1)!, arc.at(-2)!];
  const loop = first[0] === last[0] && first[1] === last[1];
  const forward = loop ? before(second, beforeLast) : before(first, last);
  return forward ? thinned(arc) : thinned(arc.toReversed()).toReversed();
}

/** Leaves out the corners of a ring that lie within 4 m of a straight line, joints never; km. */
export function thinRing(ring: readonly Corner[]): Spot[] {
  const joints = [...ring.keys()].filter((index) => ring[index]!.joint);
  // A ring without joints (an island, an enclave) starts at its westernmost corner on both sides.
  const west = ring.reduce((best, { at }, i) => (before(at, ring[best]!.at) ? i : best), 0);
  const starts = joints.length > 0 ? joints : [west];
  const spots = ring.map(({ at }) => at);
  const turned = [...spots.slice(starts[0]), ...spots.slice(0, starts[0]), spots[starts[0]!]!];
  const ends = [...starts.slice(1).map((start) => start - starts[0]!), ring.length];
  return ends.flatMap((end, arc) => {
    const start = arc === 0 ? 0 : ends[arc - 1]!;
    return thinnedAlike(turned.slice(start, end + 1)).slice(0, -1);
  });
}
