import type { MultiPolygon, Polygon } from 'geojson';
import { boxAround, extentOf, framed, frameFor, type MapFrame } from '../geometry/map-frame.ts';
import type { Box, Ring } from '../geometry/pixels.ts';
import { isOff } from './clearance.ts';
import type { Size } from './name-wish.ts';
import { polygonsOf } from '../geometry/polygons-of.ts';

interface Wish {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** What stands on the sheet already. */
  readonly taken: readonly Box[];
  /** What wants a corner of it. */
  readonly blocks: readonly Size[];
}

export interface Arrangement {
  readonly frame: MapFrame;
  /** Where each block stands, by its centre. */
  readonly spots: readonly Box[];
}

/** Scales to try, as parts of the largest, and places of the land in the room that is left. */
const SCALES = Array.from({ length: 24 }, (_, index) => 1 - index * 0.025);
const PLACES = [0.5, 0, 1, 0.25, 0.75];
/** Air between the land and a block. */
const AIR = 8;

/** Where along a side of the sheet a block may stand besides its corners, as parts of the way. */
const ALONG = [0.5, 0.35, 0.65];

/** The spots for a block: the corners below first, since what is read first stands above, then the sides. */
function spotsFor({ width, height }: Size, room: Size): Box[] {
  const [left, right] = [width / 2, room.width - width / 2];
  const [top, foot] = [height / 2, room.height - height / 2];
  const spots = [
    [left, foot],
    [right, foot],
    [right, top],
    [left, top],
    ...ALONG.flatMap((part) => [left, right].map((x) => [x, top + (foot - top) * part])),
  ];
  return spots.map(([x, y]) => ({ x: x!, y: y!, width, height }));
}

const meet = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** Gives each block one of its spots, so that none meet; null where that cannot be. */
function assign(options: readonly (readonly Box[])[], given: readonly Box[] = []): Box[] | null {
  const [spots, ...rest] = options;
  if (!spots) return [];
  for (const spot of spots) {
    if (given.some((other) => meet(spot, other))) continue;
    const others = assign(rest, [...given, spot]);
    if (others) return [spot, ...others];
  }
  return null;
}

/**
 * The largest frame for some land that leaves room for the blocks around it: the land stands between
 * them, not in a box of its own. Where there is none down to half of the size, they lie on it.
 * @param most the part of that scale that it may take at most: less leaves room around it for names
 */
export function frameAmong(
  shapes: readonly (Polygon | MultiPolygon)[],
  { width, height, margin, taken, blocks }: Wish,
  most = 1,
): Arrangement {
  const box = boxAround(shapes);
  const { across, up } = extentOf(box);
  const full = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up);
  const unit = framed(box, { width: 1, height: 1, scale: 1, left: 0, top: 0 });
  const rings: Ring[] = shapes.flatMap(polygonsOf).map(([outer = []]) => outer.map(unit.project));
  const spots = blocks.map((block) =>
    spotsFor(block, { width, height }).filter((spot) => !taken.some((one) => meet(spot, one))),
  );
  /** The land at a scale, in the first place that leaves every block a spot. */
  const placedAt = (scale: number): Arrangement | null => {
    const [roomX, roomY] = [width - across * scale, height - up * scale];
    for (const alongY of PLACES) {
      for (const alongX of PLACES) {
        const left = margin + (roomX - 2 * margin) * alongX;
        const top = margin + (roomY - 2 * margin) * alongY;
        const isClear = (block: Box) => clears(rings, block, { scale, left, top });
        if (!taken.every(isClear)) continue;
        const given = assign(spots.map((some) => some.filter(isClear)));
        const frame = framed(box, { width, height, scale, left, top });
        if (given) return { frame, spots: given };
      }
    }
    return null;
  };
  for (const scale of SCALES.map((part) => full * part)) {
    const largest = placedAt(scale);
    if (largest) return (most < 1 ? placedAt(scale * most) : null) ?? largest;
  }
  const frame = frameFor(box, { width, height, margin: Math.min(width, height) / 4 });
  const anyway = blocks.map((block) => spotsFor(block, { width, height })[0]!);
  return { frame, spots: assign(spots) ?? anyway };
}

function clears(
  rings: readonly Ring[],
  block: Box,
  { scale, left, top }: { scale: number; left: number; top: number },
): boolean {
  const [x, y] = [(block.x - left) / scale, (block.y - top) / scale];
  const size = { width: (block.width + 2 * AIR) / scale, height: (block.height + 2 * AIR) / scale };
  return isOff(rings, x, y, size);
}
