import { inRings } from './in-rings.ts';
import { collide, type Box, type Ring } from './pixels.ts';

/** A name to place, with the shape that it names. Pixels throughout. */
export interface LabelWish {
  readonly id: string;
  /** Where it would stand best: the visual centre of the shape. */
  readonly x: number;
  readonly y: number;
  /** Spots that it may stand on. */
  readonly spots: readonly (readonly [number, number])[];
  /** Rings of the shape that it should stay in; none for a name that belongs to a point. */
  readonly shape: readonly Ring[];
  /** Sizes that it can take, the best first: on one line, on two. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Whether it may stand apart, at the end of a line to its place. */
  readonly leader: boolean;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  /** Index of the size taken. */
  readonly size: number;
  /** Stands apart from its place: draw the line. */
  readonly apart: boolean;
}

/** Pixels of way that a corner outside the own shape, or the land, is worth. */
const OUTSIDE_COST = 14;
const TWO_LINES_COST = 10;
const [NEAREST, FARTHEST, RADIUS_STEP, ANGLES] = [28, 150, 8, 32];

interface Candidate extends PlacedLabel {
  readonly box: Box;
  readonly cost: number;
}

const cornersOf = ({ x, y, width, height }: Box): [number, number][] => [
  [x - width / 2, y - height / 2],
  [x, y - height / 2],
  [x + width / 2, y - height / 2],
  [x - width / 2, y + height / 2],
  [x, y + height / 2],
  [x + width / 2, y + height / 2],
];

const outside = (box: Box, shape: readonly Ring[]) =>
  cornersOf(box).filter(([x, y]) => !inRings(shape, x, y)).length;

function candidate(
  wish: LabelWish,
  size: number,
  [x, y]: readonly [number, number],
  within: readonly Ring[],
  apart: boolean,
): Candidate {
  const box = { x, y, ...wish.sizes[size]! };
  const way = Math.hypot(x - wish.x, y - wish.y);
  const out = within.length > 0 ? outside(box, within) : 0;
  return { x, y, size, apart, box, cost: way + out * OUTSIDE_COST + size * TWO_LINES_COST };
}

function spotsAround({ x, y }: LabelWish): [number, number][] {
  const spots: [number, number][] = [];
  for (let radius = NEAREST; radius <= FARTHEST; radius += RADIUS_STEP) {
    for (let turn = 0; turn < ANGLES; turn++) {
      const angle = (turn * 2 * Math.PI) / ANGLES;
      spots.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
    }
  }
  return spots;
}

/** A wish with the spots that it considers, the best first. */
export interface PreparedWish {
  readonly id: string;
  readonly near: readonly Candidate[];
  /** The spots apart from its place; none when it may not stand apart. Worked out when asked for. */
  readonly apart: () => readonly Candidate[];
}

/** Judges all the spots of a wish: the slow part of a layout, the same whatever stands in the way. */
export function prepareLabel(wish: LabelWish, land: readonly Ring[] = []): PreparedWish {
  const judged = (spots: LabelWish['spots'], within: readonly Ring[], apart: boolean) =>
    wish.sizes
      .flatMap((_, size) => spots.map((spot) => candidate(wish, size, spot, within, apart)))
      .sort((a, b) => a.cost - b.cost);
  let away: readonly Candidate[] | null = wish.leader ? null : [];
  return {
    id: wish.id,
    near: judged(wish.spots, wish.shape, false),
    apart: () => (away ??= judged(spotsAround(wish), land, true)),
  };
}

/**
 * Places names where they hit neither an obstacle nor each other: within their own shape as far
 * as they can, nearest to its centre; else, where they may, apart with a line to it, rather on the
 * land than off it. One that finds no room is left out. Earlier wishes choose first.
 */
export function layoutLabels(
  wishes: readonly PreparedWish[],
  obstacles: readonly Box[],
): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, PlacedLabel>();
  const settle = (id: string, candidates: readonly Candidate[]): boolean => {
    const best = candidates.find(({ box }) => !taken.some((other) => collide(box, other)));
    if (!best) return false;
    taken.push(best.box);
    placed.set(id, { x: best.x, y: best.y, size: best.size, apart: best.apart });
    return true;
  };
  const left = wishes.filter(({ id, near }) => !settle(id, near));
  for (const { id, apart } of left) settle(id, apart());
  return placed;
}
