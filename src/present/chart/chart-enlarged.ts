import {
  frameFor,
  KM_PER_DEGREE,
  type GeoBox,
  type MapFrame,
} from '../../domain/geometry/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import type { Size } from '../../domain/labels/name-wish.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { PlacedItem } from './chart-items.ts';
import { hasMoved, MARKER, type ChartPart } from './chart-part.ts';

/** A part of a map that is drawn larger beside it. */
export interface Enlarged extends Size {
  readonly box: GeoBox;
}

/** How many times larger, and the size of its picture as a part of the chart's width, in chart units. */
const TIMES = 1.6;
const PICTURE = { part: 0.25, least: 110, most: 190, ratio: 1.18 };

const isIn = ({ west, east, south, north }: GeoBox, [lng, lat]: Place['point']) =>
  lng > west && lng < east && lat > south && lat < north;

/** Whether a place is shown in the part that is drawn larger. */
export const isShownIn = ({ point }: Place, { box }: Enlarged) => isIn(box, point);

/**
 * The part of a map in which signs would lie on each other had they not been moved aside: the one
 * that holds most of those, and then most signs, above all those that have but a number. Null where
 * all stand where they are.
 */
export function crowdedPart(part: ChartPart, chart: Size): Enlarged | null {
  const { markers, frame, tags } = part;
  const numbered = new Set(tags.map(({ place }) => place));
  const lit = markers.filter(({ item }) => item.lit);
  const crowded = new Set(lit.filter(({ anchor, at }) => hasMoved(anchor, at)));
  if (crowded.size < 2) return null;
  const width = Math.min(PICTURE.most, Math.max(PICTURE.least, chart.width * PICTURE.part));
  const height = width * PICTURE.ratio;
  const perKm = frame.perKm * TIMES;
  const around = ([lng, lat]: readonly [number, number]): GeoBox => {
    const up = height / perKm / KM_PER_DEGREE / 2;
    const across = width / perKm / KM_PER_DEGREE / 2 / Math.cos((lat * Math.PI) / 180);
    return { west: lng - across, east: lng + across, south: lat - up, north: lat + up };
  };
  // The signs themselves have to stand in it, moved aside or not, and not only their middles.
  const inner = ({ west, east, south, north }: GeoBox): GeoBox => {
    const [x, y] = [((east - west) * MARKER) / width, ((north - south) * MARKER) / height];
    return { west: west + x, east: east - x, south: south + y, north: north - y };
  };
  // Nor may its edge lie on a sign of the map.
  const outer = ({ west, east, south, north }: GeoBox): GeoBox => {
    const [x, y] = [
      ((east - west) * MARKER * TIMES) / width / 2,
      ((north - south) * MARKER * TIMES) / height / 2,
    ];
    return { west: west - x, east: east + x, south: south - y, north: north + y };
  };
  const points = lit.map(({ place }) => place.point);
  const middles = points.flatMap(([ax, ay]) =>
    points.map(([bx, by]) => [(ax + bx) / 2, (ay + by) / 2] as const),
  );
  const worth = (box: GeoBox) => {
    const within = lit.filter(({ place }) => isIn(inner(box), place.point));
    const crowd = within.filter((one) => crowded.has(one)).length;
    const unnamed = within.filter(({ place }) => numbered.has(place)).length;
    const cut = lit.filter(({ place }) => isIn(outer(box), place.point)).length - within.length;
    return crowd * lit.length + unnamed * 2 + within.length - cut * 2;
  };
  const boxes = middles.map(around);
  const best = boxes.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  return { width, height, box: best };
}

/** Where an enlarged part lies in the map that it is a part of. */
export function windowIn({ project }: MapFrame, { box }: Enlarged): Box {
  const [left, top] = project([box.west, box.north]);
  const [right, foot] = project([box.east, box.south]);
  return {
    x: (left + right) / 2,
    y: (top + foot) / 2,
    width: right - left,
    height: foot - top,
  };
}

/** The frame of its picture. */
export const enlargedFrame = ({ box, width, height }: Enlarged): MapFrame =>
  frameFor(box, { width, height, margin: 0 });

/** What is shown in it. */
export const placedIn = (placed: readonly PlacedItem[], enlarged: Enlarged) =>
  placed.filter(({ place }) => isShownIn(place, enlarged));
