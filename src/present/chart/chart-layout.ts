import { frameFor } from '../../domain/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import { frameAmong } from '../../domain/naming/frame-among.ts';
import type { Size } from '../../domain/naming/name-wish.ts';
import type { Box } from '../../domain/pixels.ts';
import type { Atlas } from '../../state/atlas.ts';
import { keyBlock, wholeBlock, type TextBlock } from './chart-blocks.ts';
import {
  crowdedPart,
  enlargedFrame,
  isShownIn,
  standingsIn,
  windowIn,
  type Enlarged,
} from './chart-enlarged.ts';
import { chartFrame, countryBox } from './chart-frame.ts';
import { inRegion, standingsOf, type ChartItem, type Standing } from './chart-items.ts';
import { layoutPart, type ChartPart, type Setting } from './chart-part.ts';
import type { ChartWish } from './chart-wish.ts';

/** Share of the chart that the small map of the country takes. */
const INSET = { width: 0.28, ratio: 0.82, least: 84, most: 190 };

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

/** Parts of the largest scale to try, until all names have a place. */
const TRIED = [1, 0.9, 0.8, 0.7];
/** How much smaller a map may be for one more name: instead of a number, and instead of nothing. */
const [NAMED, KNOWN] = [0.02, 0.08];
/** From here on below the best, smaller still would be worse still. */
const WORSE = 0.12;
/** So much smaller a map may be for a part of it that is drawn larger. */
const SHRINK = 0.8;
const MARGIN = 8;
/** How often a key of numbers is given more room. */
const MOST_KEYS = 3;

/** Lays out a chart: frame, markers that stand clear of each other, names on their own ground. */
export function layoutChart(wish: ChartWish, atlas: Atlas): ChartLayout {
  const { items, box } = wish;
  const { standings, wholes } = standingsOf(items, atlas);
  const isFar = ({ place }: Standing) => !inRegion(place, atlas);
  const lit = standings.filter(({ item }) => item.lit);
  const covering = wholes.filter(({ item }) => item.lit);
  const allFar = lit.length > 0 && lit.every(isFar) && covering.length === 0;
  if (box !== null || allFar || atlas.regions.length === 0) {
    return layoutBox(standings, wish, atlas);
  }
  return layoutRegions(wish, atlas, {
    near: standings.filter((one) => !isFar(one)),
    far: lit.filter(isFar),
    covering: [...new Set(covering.map(({ item }) => item))],
  });
}

/** A part of the earth that was asked for, or the country. */
function layoutBox(standings: readonly Standing[], wish: ChartWish, atlas: Atlas): ChartLayout {
  const { width, height, box, taken } = wish;
  const setting: Setting = { ...wish, atlas };
  const frame =
    box === null
      ? chartFrame(countryBox(atlas), width, height)
      : frameFor(box, { width, height, margin: 0 });
  const alone = { whole: null, inset: null, centre: null, unnamed: new Set<Place>() };
  const part = layoutPart(standings, frame, taken, setting);
  const key = keyBlock(part.tags, part.leftOut.length, wish);
  if (!key) return { ...part, ...alone, key };
  const corner: Box = { ...key, x: key.width / 2 + 4, y: height - key.height / 2 - 4 };
  const again = layoutPart(standings, frame, [...taken, corner], setting);
  return { ...again, ...alone, key: keyBlock(again.tags, again.leftOut.length, wish, corner) };
}

interface Parted {
  readonly near: readonly Standing[];
  readonly far: readonly Standing[];
  readonly covering: readonly ChartItem[];
}

/** The regions as large as the room allows, the rest in the corners that they leave. */
function layoutRegions(wish: ChartWish, atlas: Atlas, parted: Parted): ChartLayout {
  let best: ChartLayout | null = null;
  let most = -Infinity;
  for (const part of TRIED) {
    const layout = layoutAt(wish, atlas, parted, part);
    const tags = layout.tags.length + (layout.centre?.tags.length ?? 0);
    const unnamed = layout.unnamed.size;
    const isShown = layout.counts.every(({ place }) => place.level !== 'region');
    const worth = part - tags * NAMED - unnamed * KNOWN - (isShown ? 0 : 1);
    if (worth > most) [best, most] = [layout, worth];
    if (tags + unnamed === 0 || worth < most - WORSE) break;
  }
  return best!;
}

function layoutAt(wish: ChartWish, atlas: Atlas, parted: Parted, part: number): ChartLayout {
  /** Numbers are known only once the names are laid out: their key takes room the next time. */
  const settle = (enlarged: Enlarged | null): ChartLayout => {
    let layout = arrange(wish, atlas, parted, { part, enlarged, numbered: null });
    for (let turn = 0; turn < MOST_KEYS && layout.key; turn++) {
      const numbered: Size = layout.key;
      layout = arrange(wish, atlas, parted, { part, enlarged, numbered });
      if (!layout.key || fitsIn(layout.key, numbered)) break;
    }
    return layout;
  };
  const plain = settle(null);
  const enlarged = wish.enlarges ? crowdedPart(plain, wish) : null;
  if (!enlarged) return plain;
  const larger = settle(enlarged);
  return larger.frame.perKm >= plain.frame.perKm * SHRINK ? larger : plain;
}

const fitsIn = (a: Size, b: Size) => a.width <= b.width && a.height <= b.height;

interface Plan {
  /** The part of the largest scale that the map may take. */
  readonly part: number;
  readonly enlarged: Enlarged | null;
  /** The room that the key of numbers needs. */
  readonly numbered: Size | null;
}

function arrange(
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
      standingsIn(near, enlarged),
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
