import { boxAround, type MapFrame } from '../../domain/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import { lineEnds } from '../../domain/naming/line-ends.ts';
import type { Line, Point } from '../../domain/naming/lines.ts';
import type { Box } from '../../domain/pixels.ts';
import { spread } from '../../domain/spread.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Standing } from './chart-items.ts';
import { placeNames, type ChartName } from './chart-names.ts';
import type { ChartWish } from './chart-wish.ts';

/** Diameters of a marker that is lit, and of a quiet one, in chart units. */
export const [MARKER, QUIET] = [22, 8];
/** A region narrower than this many markers shows how many it has, not each of them. */
const COUNTED_BELOW = 6;
/** From this part of a chart on that markers would cover, a place with several shows how many. */
const DENSE = 0.2;
/** The side of the tag that numbers a sign whose name stands beside the map. */
export const TAG = 12.5;

export interface ChartMarker extends Standing {
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
  readonly names: readonly ChartName[];
  readonly tags: readonly ChartTag[];
  /** The places whose names found no spot, and that have no number either. */
  readonly leftOut: readonly Place[];
}

export type Setting = Pick<ChartWish, 'say' | 'measure' | 'allNames' | 'parts' | 'mostNumbered'> & {
  readonly atlas: Atlas;
  /** Whether a place may be named here; not where another part names it. */
  readonly isNamed?: (place: Place) => boolean;
  /** The part that is drawn larger elsewhere, if any. */
  readonly window?: Box | null;
};

const boxAt = ([x, y]: Point, size: number): Box => ({ x, y, width: size, height: size });

/** Counts what stands at each place that is not shown one by one. */
function countsOf(standings: readonly Standing[], holder: (one: Standing) => Place | undefined) {
  const byPlace = new Map<Place, Set<string>>();
  for (const one of standings) {
    const place = holder(one);
    if (!place || !one.item.lit) continue;
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(one.item.initiative.id));
  }
  return [...byPlace].map(([place, { size }]) => ({ place, count: size }));
}

/** Lays out what stands within one frame. @param first the number of its first tag */
export function layoutPart(
  standings: readonly Standing[],
  frame: MapFrame,
  walls: readonly Box[],
  setting: Setting,
  first = 1,
): ChartPart {
  const { atlas, allNames, isNamed = () => true } = setting;
  const { markers, counts } = layoutSigns(standings, frame, atlas);
  const lit = markers.filter(({ item }) => item.lit);
  const signAt = new Map<Place, Point>(counts.map(({ place, at }) => [place, at]));
  for (const { place, at } of lit) {
    const before = signAt.get(place);
    // Of several at one place the rightmost is named: to the right there is none of them.
    if (!before || at[0] > before[0]) signAt.set(place, at);
  }
  const places = new Set(signAt.keys());
  if (allNames && !counts.some(({ place }) => place.level === 'region')) {
    for (const place of atlas.dataset.places) if (place.level === 'commune') places.add(place);
  }
  const named = [...places].filter((place) => isInSight(place, frame) && isNamed(place));
  const names = placeNames({
    ...setting,
    named,
    frame,
    signs: [
      ...markers.map(({ at, item }) => boxAt(at, item.lit ? MARKER + 2 : QUIET)),
      ...counts.map(({ at }) => boxAt(at, MARKER + 6)),
    ],
    walls,
    windows: setting.window ? [setting.window] : [],
    lines: [...lit, ...counts].flatMap(({ anchor, at }): Line[] =>
      hasMoved(anchor, at) ? [[anchor, at]] : [],
    ),
    signAt: (place) => signAt.get(place) ?? frame.project([...place.point]),
    sign: MARKER,
  });
  const standing = new Set(names.map(({ id }) => id));
  const homeless = named.filter(({ id }) => !standing.has(id));
  // What is smaller than a commune first: communes have other ways to be named.
  const signed = homeless.filter((place) => signAt.has(place));
  const small = signed.filter(({ level }) => level !== 'commune');
  const rest = signed.filter(({ level }) => level === 'commune');
  const numbered = [...small, ...rest].slice(0, Math.max(0, setting.mostNumbered - first + 1));
  return {
    frame,
    markers,
    counts,
    names,
    tags: numbered.map((place, index) => {
      const [x, y] = signAt.get(place)!;
      return { place, number: first + index, at: [x + MARKER * 0.42, y - MARKER * 0.42] };
    }),
    leftOut: homeless.filter((place) => !numbered.includes(place)),
  };
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
  standings: readonly Standing[],
  frame: MapFrame,
  atlas: Atlas,
): Pick<ChartPart, 'markers' | 'counts'> {
  const small = atlas.regions.filter(({ shape }) => {
    const { west, east, north } = boxAround([shape]);
    const [left] = frame.project([west, north]);
    const [right] = frame.project([east, north]);
    return right - left < COUNTED_BELOW * MARKER;
  });
  const region = ({ place }: Standing) =>
    small.find(({ id }) => atlas.places.isWithin(place.id, id));
  const outer = standings.filter((one) => !region(one));
  const perPlace = countsOf(outer, ({ place }) => place);
  const all = perPlace.reduce((sum, { count }) => sum + count, 0);
  const isDense = all * (MARKER + 3) ** 2 > DENSE * frame.width * frame.height;
  const many = new Set(
    perPlace.filter(({ count }) => isDense && count > 1).map(({ place }) => place),
  );
  const counted = [
    ...countsOf(standings, region),
    ...perPlace.filter(({ place }) => many.has(place)),
  ];
  const single = outer.filter(({ item, place }) => !item.lit || !many.has(place));
  const anchorOf = (place: Place) => frame.project([...place.point]);
  const lit = single.filter(({ item }) => item.lit);
  const spots = spread(
    [...counted, ...lit].map(({ place }) => {
      const [x, y] = anchorOf(place);
      return { x, y };
    }),
    [...counted.map(() => MARKER + 8), ...lit.map(() => MARKER + 3)],
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
