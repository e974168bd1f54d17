import type { Place } from '../../domain/model.ts';
import { frameAmong } from '../../domain/labels/frame-among.ts';
import type { Size } from '../../domain/labels/name-wish.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { keyBlock, wholeBlock, type TextBlock } from './chart-blocks.ts';
import { enlargedFrame, isShownIn, placedIn, windowIn, type Enlarged } from './chart-enlarged.ts';
import { chartFrame, countryBox } from './chart-frame.ts';
import type { ChartItem, PlacedItem } from './chart-items.ts';
import { layoutPart, type ChartPart, type Setting } from './chart-part.ts';
import type { ChartWish } from './chart-wish.ts';

/** Share of the chart that the small map of the country takes. */
const INSET = { width: 0.28, ratio: 0.82, least: 84, most: 190 };

/** Air around the regions, in chart units. */
const MARGIN = 8;

/** A part of a chart in a frame of its own, by its upper left corner. */
type Placed = ChartPart & { readonly x: number; readonly y: number };

/** A chart laid out: the map, and around it what it cannot show in its place. */
export interface ChartLayout extends ChartPart {
  /** What is for a whole region: named, or counted where there is a list beside the chart. */
  readonly whole: TextBlock | null;
  /** What the numbers on signs stand for. */
  readonly key: TextBlock | null;
  /** The country, where something lies far off. */
  readonly inset: Placed | null;
  /** The places whose names it leaves out. */
  readonly unnamed: ReadonlySet<Place>;
  /** The part where signs would lie on each other, larger, and where on the map it is. */
  readonly centre: (Placed & { readonly window: Box }) | null;
}

/** What stands in the regions, what far from them, and what covers one as a whole. */
export interface Parted {
  readonly near: readonly PlacedItem[];
  readonly far: readonly PlacedItem[];
  readonly covering: readonly ChartItem[];
}

interface Plan {
  /** The part of the largest scale that the map may take. */
  readonly part: number;
  readonly enlarged: Enlarged | null;
  /** The room that the key of numbers needs. */
  readonly numbered: Size | null;
}

/** Sets the map and the blocks around it into the room, and lays out what stands on each. */
export function arrangeChart(
  wish: ChartWish,
  atlas: Atlas,
  { near, far, covering }: Parted,
  { part, enlarged, numbered }: Plan,
): ChartLayout {
  const { width, height, taken } = wish;
  const setting: Setting = { ...wish, atlas };
  const whole = wholeBlock(covering, wish);
  const across = Math.min(INSET.most, Math.max(INSET.least, width * INSET.width));
  const country = far.length > 0 ? { width: across, height: across * INSET.ratio } : null;
  const blocks = [country, enlarged, whole, numbered].filter((block) => block !== null);
  const shapes = atlas.regions.map(({ shape }) => shape);
  const { frame, spots } = frameAmong(
    shapes,
    { width, height, margin: MARGIN, taken, blocks },
    part,
  );
  const spotOf = (block: Size | null) => (block ? spots[blocks.indexOf(block)] : undefined);
  const placed = (drawn: ChartPart, block: Size | null): Placed => {
    const spot = spotOf(block)!;
    return { ...drawn, x: spot.x - spot.width / 2, y: spot.y - spot.height / 2 };
  };
  const countryFrame = country && chartFrame(countryBox(atlas), country.width, country.height, 3);
  const inset = countryFrame && layoutPart(far, countryFrame, [], { ...setting, allNames: false });
  const before = inset?.tags ?? [];
  const centre =
    enlarged &&
    layoutPart(
      placedIn(near, enlarged),
      enlargedFrame(enlarged),
      [],
      { ...setting, isPart: true },
      before.length + 1,
    );
  const tags = [...before, ...(centre?.tags ?? [])];
  const window = enlarged && windowIn(frame, enlarged);
  const main = layoutPart(
    enlarged ? near.filter(({ place }) => !isShownIn(place, enlarged)) : near,
    frame,
    [...taken, ...spots],
    {
      ...setting,
      window,
      also: centre?.leftOut ?? [],
      isNamed: ({ id, point }) => !centre || !isNamedIn(centre, id, point),
    },
    tags.length + 1,
  );
  const parts = [inset, centre, main].filter((one) => one !== null);
  const known = new Set(
    parts.flatMap((one) =>
      [...one.names, ...one.tags.map(({ place }) => place)].map(({ id }) => id),
    ),
  );
  const unnamed = new Set(parts.flatMap((one) => one.leftOut).filter(({ id }) => !known.has(id)));
  return {
    ...main,
    unnamed,
    whole: whole && { ...whole, ...spotOf(whole) },
    key: keyBlock([...tags, ...main.tags], unnamed.size, wish, spotOf(numbered)),
    inset: inset && placed(inset, country),
    centre: centre && window && { ...placed(centre, enlarged), window },
  };
}

/** Whether a place is named in a part, in the middle of which it lies. */
function isNamedIn({ names, frame }: ChartPart, id: string, point: readonly [number, number]) {
  const [x, y] = frame.project([...point]);
  const isInside = x > 0 && y > 0 && x < frame.width && y < frame.height;
  return isInside && names.some((name) => name.id === id);
}
