import { inRings } from '../geometry/in-rings.ts';
import type { Box, Ring } from '../geometry/pixels.ts';
import { isOff } from './clearance.ts';
import type { Line, Point } from './lines.ts';
import type { Ground, NameWish, PlacedName, Size } from './name-wish.ts';
import { isClear, isFree, type Room } from './room.ts';

/** A spot outside the land for a name, with its line home. */
export interface Candidate extends PlacedName {
  readonly box: Box;
  readonly leader: Line;
  readonly cost: number;
}

const ANGLES = 72;
/** So many spots of a name are weighed against those of others. */
const MOST_CANDIDATES = 40;
/** So many lines home are tried from a spot. */
const MOST_LINES = 4;
/** Of its signs so many may be where a line ends. */
const MOST_SIGNS = 3;
/** Ways from the outline, in heights of a name, and what each way farther costs, in units. */
const [GAP, OFFSETS, FARTHER] = [5, [0, 1.4, 2.8], 8];
/** Of the sizes only the largest, on one line or two: outside there is room. */
const [MOST_SIZES, TWO_LINES] = [2, 6];
/** What it costs to stand on the other side of the land than one's ground, and to stand elsewhere than before, in units. */
const [ASIDE, MOVED] = [30, 160];
/** From this part of a turn on it counts in full that a name moves: about a sixth of the way round. */
const FULL = 2;
/** A line to a sign ends so far from it. */
const RIM = 2;
/** An outline is looked at in steps shorter than a name is high. */
const STEP = 9;

/** The outline of some land as points close together. */
function outlinePoints(land: readonly Ring[]): Point[] {
  return land.flatMap((ring) =>
    ring.flatMap(([bx, by], i) => {
      const [ax, ay] = ring[(i || ring.length) - 1]!;
      const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP));
      return Array.from({ length: steps }, (_, step): Point => {
        const share = step / steps;
        return [ax + (bx - ax) * share, ay + (by - ay) * share];
      });
    }),
  );
}

/** The middle of what points span. */
function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** How far from the middle, along a direction, a box is clear of all points that lie inward of it. */
function wayClear(points: readonly Point[], [cx, cy]: Point, [ux, uy]: Point, size: Size): number {
  const [halfX, halfY] = [size.width / 2 + GAP, size.height / 2 + GAP];
  let way = 0;
  for (const [x, y] of points) {
    const [px, py] = [x - cx, y - cy];
    // The ways at which a point lies in the box are a stretch: the last of them counts.
    const alongX = ux === 0 ? Infinity : (px * Math.sign(ux) + halfX) / Math.abs(ux);
    const alongY = uy === 0 ? Infinity : (py * Math.sign(uy) + halfY) / Math.abs(uy);
    const last = Math.min(alongX, alongY);
    const isIn =
      Math.abs(last * ux - px) <= halfX + 0.01 && Math.abs(last * uy - py) <= halfY + 0.01;
    if (isIn && last > way) way = last;
  }
  return way;
}

/** Where a line leaves the box of a name: the middle of the side that looks to its end. */
function portOf({ x, y, width, height }: Box, [tx, ty]: Point): Point {
  const [dx, dy] = [tx - x, ty - y];
  const isAcross = Math.abs(dx) - width / 2 > Math.abs(dy) - height / 2;
  return isAcross ? [x + (Math.sign(dx) * width) / 2, y] : [x, y + (Math.sign(dy) * height) / 2];
}

/** Some land that names may stand around. */
export interface Surrounds {
  readonly outline: readonly Point[];
  readonly middle: Point;
  /** The ground beyond it that has names of its own. */
  readonly beyond: readonly Ground[];
}

/** Reads out of some land what its names have to keep clear of. */
export function surroundsOf(land: readonly Ring[], grounds: readonly Ground[]): Surrounds {
  const outline = outlinePoints(land);
  const isInside = ({ rings }: Ground) => inRings(land, ...middleOf(rings.flat()));
  return {
    outline,
    middle: middleOf(outline),
    beyond: grounds.filter((ground) => !isInside(ground)),
  };
}

/** Tells where around its land a name may stand, given what stands already: some of the best, the best first. */
export function candidatesAround(
  wish: NameWish,
  surrounds: Surrounds,
  room: Room,
): readonly Candidate[] {
  const { id, sizes } = wish;
  const beyond = surrounds.beyond.filter((ground) => ground.id !== id);
  const found: Candidate[] = [];
  for (const { x, y, size, toward, aside } of spotsAround(wish, surrounds, room)) {
    const { width, height } = sizes[size]!;
    const box = { x, y, width, height };
    if (!isFree(room, box) || !beyond.every(({ rings }) => isOff(rings, x, y, box))) continue;
    const leader = lineHome(box, wish, room);
    if (!leader) continue;
    found.push({ id, x, y, size, box, leader, toward, cost: lengthOf(leader) + aside });
    if (found.length === MOST_CANDIDATES) break;
  }
  return found.sort((a, b) => a.cost - b.cost);
}

interface SpotAround {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly toward: number;
  /** What it costs besides its line. */
  readonly aside: number;
  /** About what it costs with it. */
  readonly cost: number;
}

/** Spots around its land for a name, whatever stands there, by about what they cost. */
function spotsAround(
  { id, sizes, root, ends }: NameWish,
  { outline, middle }: Surrounds,
  { scene }: Room,
): SpotAround[] {
  const before = scene.before?.get(id)?.toward ?? null;
  const home = Math.atan2(root[1] - middle[1], root[0] - middle[0]);
  const found: SpotAround[] = [];
  for (const [size, extent] of sizes.slice(0, MOST_SIZES).entries()) {
    for (let turn = 0; turn < ANGLES; turn++) {
      const toward = (turn * 2 * Math.PI) / ANGLES;
      const [ux, uy] = [Math.cos(toward), Math.sin(toward)];
      const least = wayClear(outline, middle, [ux, uy], extent);
      const turned =
        ASIDE * apart(toward, home) +
        (before === null ? 0 : MOVED * Math.min(1, apart(toward, before) * FULL));
      for (const [step, offset] of OFFSETS.entries()) {
        const way = least + offset * extent.height;
        const x = middle[0] + way * ux;
        const y = middle[1] + way * uy;
        const aside = turned + step * FARTHER + size * TWO_LINES;
        let line = Infinity;
        for (const [ex, ey] of ends) {
          const across = Math.max(0, Math.abs(ex - x) - extent.width / 2);
          line = Math.min(
            line,
            Math.hypot(across, Math.max(0, Math.abs(ey - y) - extent.height / 2)),
          );
        }
        found.push({ x, y, size, toward, aside, cost: line + aside });
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** How far apart two directions are: 0 for the same, 2 for opposite ones. */
const apart = (a: number, b: number) => 1 - Math.cos(a - b);

const lengthOf = ([[ax, ay], [bx, by]]: Line) => Math.hypot(bx - ax, by - ay);

/** The shortest line from a box to the ground of its name, or to a sign on it, that may run. */
function lineHome(box: Box, { ends, signs, own }: NameWish, room: Room): Line | null {
  const lines = [
    ...ends.map((end): Line => [portOf(box, end), end]),
    ...signs.slice(0, MOST_SIGNS).map((sign) => lineToRim(box, sign)),
  ];
  lines.sort((a, b) => lengthOf(a) - lengthOf(b));
  const home = lines
    .slice(0, MOST_LINES)
    .find((line) => isClear(room, line) && inRings(own, ...line[1]));
  return home ?? null;
}

/** A line towards the middle of a round sign, as far as clear of it. */
function lineToRim(box: Box, { x, y, width }: Box): Line {
  const port = portOf(box, [x, y]);
  const way = Math.hypot(x - port[0], y - port[1]);
  const share = Math.max(0, 1 - (width / 2 + RIM) / way);
  return [port, [port[0] + (x - port[0]) * share, port[1] + (y - port[1]) * share]];
}
