import { boxAround, type MapFrame } from '../../domain/geometry/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import { lineEnds } from '../../domain/labels/line-ends.ts';
import type { Line, Point } from '../../domain/labels/lines.ts';
import { placeNames, type DrawnName } from '../../domain/labels/place-names.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import { spread } from '../../domain/geometry/spread.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import type { PlacedItem } from './chart-items.ts';

import type { ChartWish } from './chart-wish.ts';

/** Diameters of a marker that is lit, and of a quiet one, in chart units. */
export const [MARKER, QUIET] = [22, 8];
/** Diameter of a sign that counts. */
export const COUNT = 25;
/** A region narrower than this many markers shows how many it has, not each of them. */
const COUNTED_BELOW = 6;
/** From this part of a chart on that markers would cover, a place with several shows how many. */
const DENSE = 0.2;
/** At this way from all else a tag belongs to its sign without a doubt. */
const ROOMY = 24;
/** The side of the tag that numbers a sign whose name stands beside the map. */
export const TAG = 15;

export interface ChartMarker extends PlacedItem {
  /** Where its place is, and where it stands, moved aside where markers would cover each other. */
  readonly anchor: Point;
  readonly at: Point;
}

/** How many of the lit stand at a place, or in a region that is too small to show them. */
export interface ChartCount {
  readonly place: Place;
  readonly count: number;
  readonly anchor: Point;
  readonly at: Point;
}

/** The number of a place that is named beside the map. */
export interface ChartTag {
  readonly place: Place;
  readonly number: number;
  readonly at: Point;
}

export interface ChartPart {
  readonly frame: MapFrame;
  readonly markers: readonly ChartMarker[];
  readonly counts: readonly ChartCount[];
  readonly names: readonly DrawnName[];
  readonly tags: readonly ChartTag[];
  /** The places whose names found no spot, and that have no number either. */
  readonly leftOut: readonly Place[];
}

export type Setting = Pick<ChartWish, 'say' | 'measure' | 'allNames' | 'parts' | 'mostNumbered'> & {
  readonly atlas: Atlas;
  /** Whether a place may be named here; not where another part names it. */
  readonly isNamed?: (place: Place) => boolean;
  /** Whether it is a part of a map, on which its communes may be named too. */
  readonly isPart?: boolean;
  /** What it is to name besides what stands on it. */
  readonly also?: readonly Place[];
  /** The part that is drawn larger elsewhere, if any. */
  readonly window?: Box | null;
};

const boxAt = ([x, y]: Point, size: number): Box => ({ x, y, width: size, height: size });

/** Counts what stands at each place that is not shown one by one. */
function countsOf(placed: readonly PlacedItem[], holder: (one: PlacedItem) => Place | undefined) {
  const byPlace = new Map<Place, Set<string>>();
  for (const one of placed) {
    const place = holder(one);
    if (!place || !one.item.lit) continue;
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(one.item.initiative.id));
  }
  return [...byPlace].map(([place, { size }]) => ({ place, count: size }));
}

/** Lays out what stands within one frame. @param first the number of its first tag */
export function layoutPart(
  placed: readonly PlacedItem[],
  frame: MapFrame,
  walls: readonly Box[],
  setting: Setting,
  first = 1,
): ChartPart {
  const { atlas, allNames, isNamed = () => true } = setting;
  const { markers, counts } = layoutSigns(placed, frame, atlas);
  const lit = markers.filter(({ item }) => item.lit);
  const signs = new Map<Place, Box[]>();
  for (const one of [...lit, ...counts]) {
    const { place, at } = one;
    const width = 'count' in one ? COUNT : MARKER;
    signs.set(place, [...(signs.get(place) ?? []), boxAt(at, width)]);
  }
  // Of several at one place the rightmost is named: to the right there is none of them.
  for (const boxes of signs.values()) boxes.sort((a, b) => b.x - a.x);
  const places = new Set([...signs.keys(), ...(setting.also ?? [])]);
  if (allNames && !counts.some(({ place }) => place.level === 'region')) {
    for (const place of atlas.dataset.places) if (place.level === 'commune') places.add(place);
  }
  const named = [...places].filter((place) => isInSight(place, frame) && isNamed(place));
  const allSigns = [
    ...markers.map(({ at, item }) => boxAt(at, item.lit ? MARKER + 2 : QUIET)),
    ...counts.map(({ at }) => boxAt(at, COUNT + 2)),
  ];
  const names = placeNames({
    ...setting,
    lands: atlas,
    named,
    frame,
    signs: allSigns,
    walls,
    windows: setting.window ? [setting.window] : [],
    lines: [...lit, ...counts].flatMap(({ anchor, at }): Line[] =>
      hasMoved(anchor, at) ? [[anchor, at]] : [],
    ),
    signsOf: (place) => signs.get(place) ?? [],
  });
  const onMap = new Set(names.map(({ id }) => id));
  const homeless = named.filter(({ id }) => !onMap.has(id));
  // What is smaller than a commune first: communes have other ways to be named.
  const mayHave = ({ level }: Place) => level !== 'commune' || setting.isPart !== true;
  const signed = homeless.filter((place) => signs.has(place) && mayHave(place));
  const small = signed.filter(({ level }) => level !== 'commune');
  const rest = signed.filter(({ level }) => level === 'commune');
  const numbered = [...small, ...rest].slice(0, Math.max(0, setting.mostNumbered - first + 1));
  return {
    frame,
    markers,
    counts,
    names,
    tags: numbered.map((place, index) => {
      const at = tagSpot(signs.get(place)![0]!, allSigns, names);
      return { place, number: first + index, at };
    }),
    leftOut: homeless.filter((place) => !numbered.includes(place)),
  };
}

/** Where the number of a sign stands: at the shoulder that is farthest from all else. */
function tagSpot(sign: Box, signs: readonly Box[], names: readonly DrawnName[]): Point {
  const { x, y } = sign;
  const way = MARKER * 0.42;
  const shoulders: Point[] = [
    [x + way, y - way],
    [x - way, y - way],
    [x + way, y + way],
    [x - way, y + way],
  ];
  const others = [...signs.filter((one) => one.x !== x || one.y !== y), ...names];
  const air = ([tx, ty]: Point) =>
    others.reduce((least, one) => Math.min(least, Math.hypot(one.x - tx, one.y - ty)), ROOMY);
  return shoulders.reduce((a, b) => (air(b) > air(a) ? b : a));
}

/** Whether a place, or a good part of a commune, is seen in a frame. */
function isInSight(place: Place, { project, width, height }: MapFrame): boolean {
  const points = place.level === 'commune' ? lineEnds(place) : [[...place.point]];
  return points.map(project).some(([x, y]) => x > 0 && y > 0 && x < width && y < height);
}

/** Whether a sign stands apart from its place, so that a line has to lead there. */
export const hasMoved = (anchor: Point, at: Point) =>
  Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) > 1;

/** Markers and counts, moved aside where they would cover each other. */
function layoutSigns(
  placed: readonly PlacedItem[],
  frame: MapFrame,
  atlas: Atlas,
): Pick<ChartPart, 'markers' | 'counts'> {
  const small = atlas.regions.filter(({ shape }) => {
    const { west, east, north } = boxAround([shape]);
    const [left] = frame.project([west, north]);
    const [right] = frame.project([east, north]);
    return right - left < COUNTED_BELOW * MARKER;
  });
  const region = ({ place }: PlacedItem) =>
    small.find(({ id }) => atlas.places.isWithin(place.id, id));
  const outer = placed.filter((one) => !region(one));
  const perPlace = countsOf(outer, ({ place }) => place);
  const all = perPlace.reduce((sum, { count }) => sum + count, 0);
  const isDense = all * (MARKER + 3) ** 2 > DENSE * frame.width * frame.height;
  const many = new Set(
    perPlace.filter(({ count }) => isDense && count > 1).map(({ place }) => place),
  );
  const counted = [...countsOf(placed, region), ...perPlace.filter(({ place }) => many.has(place))];
  const single = outer.filter(({ item, place }) => !item.lit || !many.has(place));
  const anchorOf = (place: Place) => frame.project([...place.point]);
  const lit = single.filter(({ item }) => item.lit);
  const spots = spread(
    [...counted, ...lit].map(({ place }) => {
      const [x, y] = anchorOf(place);
      return { x, y };
    }),
    [...counted.map(() => COUNT + 3), ...lit.map(() => MARKER + 3)],
  );
  const at = (index: number): Point => [spots[index]!.x, spots[index]!.y];
  const order = new Map(lit.map((one, index) => [one, counted.length + index]));
  return {
    counts: counted.map((one, index) => ({ ...one, anchor: anchorOf(one.place), at: at(index) })),
    markers: single.map((one) => {
      const anchor = anchorOf(one.place);
      const index = order.get(one);
      return { ...one, anchor, at: index === undefined ? anchor : at(index) };
    }),
  };
}
