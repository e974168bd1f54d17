import { boxAround, frameFor, type GeoBox, type MapFrame } from '../../domain/map-frame.ts';
import type { Localised, Place } from '../../domain/model.ts';
import type { Box } from '../../domain/pixels.ts';
import { spread } from '../../domain/spread.ts';
import type { Atlas } from '../../state/atlas.ts';
import { chartFrame, countryBox, homeBox } from './chart-frame.ts';
import { inRegion, standingsOf, type ChartItem, type Standing } from './chart-items.ts';
import { placeNames, type ChartName } from './chart-names.ts';

/** Diameters of a marker that is lit, and of a quiet one, in chart units. */
export const [MARKER, QUIET] = [26, 9];
/** A region narrower than this many markers shows how many it has, not each of them. */
const COUNTED_BELOW = 6;
/** Share of the chart that the small map of the country takes. */
const INSET = { width: 0.36, ratio: 0.82, least: 96, most: 190 };

export interface ChartMarker extends Standing {
  /** Where its place is, and where it stands, moved aside where markers would cover each other. */
  readonly anchor: readonly [number, number];
  readonly at: readonly [number, number];
}

interface ChartPart {
  readonly frame: MapFrame;
  readonly markers: readonly ChartMarker[];
  readonly names: readonly ChartName[];
  /** How many of the lit stand within a region that is too small to show them. */
  readonly counts: readonly { place: Place; count: number; at: readonly [number, number] }[];
}

/** A chart laid out: the map, and beside it the country where something lies far off. */
export interface ChartLayout extends ChartPart {
  /** How many cover a region as a whole, where some do. */
  readonly whole: string | null;
  readonly inset: (ChartPart & { readonly x: number; readonly y: number }) | null;
}

export interface ChartWish {
  readonly items: readonly ChartItem[];
  readonly width: number;
  readonly height: number;
  /** What to show; null for the regions, or the country where nothing of it is there. */
  readonly box: GeoBox | null;
  /** Whether every commune is named, or only where something lit stands. */
  readonly allNames: boolean;
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => { width: number; height: number };
  /** How one says that so many cover the whole region. */
  readonly sayWhole: (count: number) => string;
}

/** Where that is said: its left edge and the middle of its line. */
export const WHOLE_AT = { x: 7, y: 14 };

const boxAt = ([x, y]: readonly [number, number], size: number): Box => ({
  x,
  y,
  width: size,
  height: size,
});

type Setting = Pick<ChartWish, 'say' | 'measure' | 'allNames'> & { atlas: Atlas };

function layoutPart(
  standings: readonly Standing[],
  frame: MapFrame,
  taken: readonly Box[],
  { atlas, say, measure, allNames }: Setting,
): ChartPart {
  const isSmall = ({ shape }: Place) => {
    const { west, east, north } = boxAround([shape]);
    const [left] = frame.project([west, north]);
    const [right] = frame.project([east, north]);
    return right - left < COUNTED_BELOW * MARKER;
  };
  const small = atlas.regions.filter(isSmall);
  const holder = ({ place }: Standing) =>
    small.find((region) => atlas.places.isWithin(place.id, region.id));
  const counts = small.flatMap((place) => {
    const inside = standings.filter((one) => one.item.lit && holder(one) === place);
    const count = new Set(inside.map(({ item }) => item.initiative.id)).size;
    return count > 0 ? [{ place, count, at: frame.project([...place.point]) }] : [];
  });
  const own = standings
    .filter((one) => !holder(one))
    .map((one) => ({ ...one, anchor: frame.project([...one.place.point]) }));
  const lit = own.filter(({ item }) => item.lit);
  const apart = spread(
    lit.map(({ anchor: [x, y] }) => ({ x, y })),
    MARKER + 3,
  );
  const spots = new Map(lit.map((one, index) => [one, apart[index]!]));
  const markers = own.map((one): ChartMarker => {
    const spot = spots.get(one);
    return { ...one, at: spot ? [spot.x, spot.y] : one.anchor };
  });
  const places = new Set([...lit.map(({ place }) => place), ...counts.map(({ place }) => place)]);
  if (allNames && small.length === 0) {
    for (const place of atlas.dataset.places) if (place.level === 'commune') places.add(place);
  }
  const inSight = [...places].filter(({ point }) => {
    const [x, y] = frame.project([...point]);
    return x > 0 && y > 0 && x < frame.width && y < frame.height;
  });
  const obstacles = [
    ...markers.map(({ at, item }) => boxAt(at, item.lit ? MARKER + 2 : QUIET)),
    ...counts.map(({ at }) => boxAt(at, MARKER + 6)),
    ...taken,
  ];
  return {
    frame,
    markers,
    counts,
    names: placeNames({ named: inSight, frame, obstacles, say, measure }),
  };
}

/** Lays out a chart: frame, markers that stand clear of each other, names that cover nothing. */
export function layoutChart(wish: ChartWish, atlas: Atlas): ChartLayout {
  const { items, width, height, box } = wish;
  const setting = { ...wish, atlas };
  const { standings, wholes } = standingsOf(items, atlas);
  const isFar = ({ place }: Standing) => !inRegion(place, atlas);
  const lit = standings.filter(({ item }) => item.lit);
  const allFar = lit.length > 0 && lit.every(isFar) && !wholes.some(({ item }) => item.lit);
  if (box !== null || allFar) {
    const frame =
      box === null
        ? chartFrame(countryBox(atlas), width, height)
        : frameFor(box, { width, height, margin: 0 });
    return { ...layoutPart(standings, frame, [], setting), whole: null, inset: null };
  }
  const covering = wholes.filter(({ item }) => item.lit);
  const count = new Set(covering.map(({ item }) => item)).size;
  const whole = count > 0 ? wish.sayWhole(count) : null;
  const size = wish.measure(whole ?? '');
  const taken = whole ? [{ x: WHOLE_AT.x + size.width / 2, y: WHOLE_AT.y, ...size }] : [];
  const far = lit.filter(isFar);
  const near = standings.filter((one) => !isFar(one));
  const frame = chartFrame(homeBox(atlas), width, height);
  if (far.length === 0 || atlas.regions.length === 0) {
    return { ...layoutPart(standings, frame, taken, setting), whole, inset: null };
  }
  const across = Math.min(INSET.most, Math.max(INSET.least, width * INSET.width));
  const up = across * INSET.ratio;
  const [x, y] = [0, height - up];
  const corner = { x: across / 2, y: y + up / 2, width: across, height: up };
  const small = chartFrame(countryBox(atlas), across, up, 3);
  return {
    ...layoutPart(near, frame, [corner, ...taken], setting),
    whole,
    inset: { x, y, ...layoutPart(far, small, [], { ...setting, allNames: false }) },
  };
}
