import type { MultiPolygon, Polygon, Position } from 'geojson';
import { KM_PER_DEGREE } from '../geometry/map-frame.ts';
import { spotsIn, type Ring } from '../geometry/pixels.ts';
import { polygonsOf } from '../geometry/polygons-of.ts';
import { timesWithin } from './clearance.ts';
import type { Point } from './lines.ts';

/** A spot on some ground, and how high a name of a given form could be there. */
export interface RoomySpot {
  /** [lng, lat] in degrees. */
  readonly point: Position;
  readonly km: number;
}

type Shape = Polygon | MultiPolygon;

/** Lengths to height of a name are told apart in steps; a longer box than the name's own is safe. */
const STEPS = 4;
const EVERYWHERE = [
  [-Infinity, -Infinity],
  [Infinity, Infinity],
] as const;
/** So many of the roomiest spots are looked around, in parts of half the way to the next. */
const [LOOKED_AROUND, ROUND] = [4, [-1, -0.5, 0, 0.5, 1]];
/** The grid of spots counts in these, so that its least step is fine enough. */
const UNITS_PER_KM = 100;

/** Spots found before, per shape and form: they are the same on every map, at every scale. */
const KNOWN = new WeakMap<Shape, Map<number, readonly RoomySpot[]>>();

/**
 * Spots all over some ground, each with the height that a name could have there within its borders,
 * in kilometres; the visual centre first. What a drawing makes of them depends on its scale alone.
 * @param center the visual centre, [lng, lat]
 * @param form of the name: its width by its height
 */
export function roomySpots(shape: Shape, center: Position, form: number): readonly RoomySpot[] {
  const step = Math.max(1, Math.ceil(form * STEPS));
  const known = KNOWN.get(shape) ?? new Map<number, readonly RoomySpot[]>();
  KNOWN.set(shape, known);
  const before = known.get(step);
  if (before) return before;
  const found = findSpots(shape, center, step / STEPS);
  known.set(step, found);
  return found;
}

function findSpots(shape: Shape, [lng0, lat0]: Position, form: number): readonly RoomySpot[] {
  const up = KM_PER_DEGREE * UNITS_PER_KM;
  const across = up * Math.cos((lat0! * Math.PI) / 180);
  const rings: Ring[] = polygonsOf(shape)
    .flat()
    .map((ring) => ring.map(([lng, lat]): Point => [(lng! - lng0!) * across, (lat0! - lat!) * up]));
  const box = { width: form, height: 1 };
  const judged = (spots: readonly Point[]) =>
    spots.map((spot) => ({ spot, times: timesWithin(rings, spot[0], spot[1], box) }));
  const grid = spotsIn(rings, EVERYWHERE);
  const coarse = judged([[0, 0], ...grid]);
  const way = halfWay(grid);
  const best = coarse.toSorted((a, b) => b.times - a.times).slice(0, LOOKED_AROUND);
  const fine = best.flatMap(({ spot: [x, y] }) =>
    ROUND.flatMap((dx) => ROUND.map((dy): Point => [x + dx * way, y + dy * way])),
  );
  return [...coarse, ...judged(fine)]
    .filter(({ times }) => times > 0)
    .map(({ spot: [x, y], times }) => ({
      point: [lng0! + x / across, lat0! - y / up],
      km: times / UNITS_PER_KM,
    }));
}

/** Half the way from a spot of a grid to the next one. */
function halfWay(grid: readonly Point[]): number {
  const [first, second] = grid;
  return first && second ? Math.hypot(second[0] - first[0], second[1] - first[1]) / 2 : 0;
}
