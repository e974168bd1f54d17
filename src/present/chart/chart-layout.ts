import type { Size } from '../../domain/labels/name-wish.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { arrangeChart, type ChartLayout, type Parted } from './arrange-chart.ts';
import { crowdedPart, type Enlarged } from './chart-enlarged.ts';
import { inRegion, placedItemsOf, type PlacedItem } from './chart-items.ts';
import type { ChartWish } from './chart-wish.ts';
import { layoutBox } from './layout-box.ts';

/** Parts of the largest scale to try, as long as they may be better. */
const LESS = [0.9, 0.8, 0.7];
/** How much smaller a map may be for one more name: instead of a number, and instead of nothing. */
const [NAMED, KNOWN] = [0.02, 0.08];
/** So much smaller a map may be for a part of it that is drawn larger. */
const SHRINK = 0.8;
/** How often a key of numbers is given more room. */
const MOST_KEYS = 3;

/** Lays out a chart: frame, markers that stand clear of each other, names on their own ground. */
export function layoutChart(wish: ChartWish, atlas: Atlas): ChartLayout {
  const { items, box } = wish;
  const { placed, wholes } = placedItemsOf(items, atlas);
  const isFar = ({ place }: PlacedItem) => !inRegion(place, atlas);
  const lit = placed.filter(({ item }) => item.lit);
  const covering = [...new Set(wholes.map(({ item }) => item))].filter((item) => item.lit);
  const allFar = lit.length > 0 && lit.every(isFar) && covering.length === 0;
  if (box !== null || allFar || atlas.regions.length === 0) {
    return layoutBox(placed, covering, wish, atlas);
  }
  return layoutRegions(wish, atlas, {
    near: placed.filter((one) => !isFar(one)),
    far: lit.filter(isFar),
    covering,
  });
}

/** The regions as large as the room allows, the rest in the corners that they leave. */
function layoutRegions(wish: ChartWish, atlas: Atlas, parted: Parted): ChartLayout {
  /** Numbers are known only once the names are laid out: their key takes room the next time. */
  const settle = (part: number, enlarged: Enlarged | null, guess: Size | null): ChartLayout => {
    let layout = arrangeChart(wish, atlas, parted, { part, enlarged, numbered: guess });
    let room = guess;
    for (let turn = 0; turn < MOST_KEYS && layout.key; turn++) {
      if (room && fitsIn(layout.key, room)) break;
      room = layout.key;
      layout = arrangeChart(wish, atlas, parted, { part, enlarged, numbered: room });
    }
    // A key that is not needed leaves its room.
    return guess && !layout.key ? settle(part, enlarged, null) : layout;
  };
  const plain = settle(1, null, null);
  const crowded = wish.enlarges ? crowdedPart(plain, wish) : null;
  const larger = crowded && settle(1, crowded, plain.key);
  const isLarger = larger !== null && larger.frame.perKm >= plain.frame.perKm * SHRINK;
  let best = isLarger ? larger : plain;
  let most = worthOf(best, 1);
  for (const part of LESS) {
    // No map is worth more than its size.
    if (part <= most) break;
    const layout = settle(part, isLarger ? crowded : null, best.key);
    const worth = worthOf(layout, part);
    if (worth > most) [best, most] = [layout, worth];
  }
  return best;
}

/** What a layout is worth at a part of the largest scale: its size, less for each name that it does not write out. */
function worthOf({ tags, centre, counts, unnamed }: ChartLayout, part: number): number {
  const numbers = tags.length + (centre?.tags.length ?? 0);
  const isShown = counts.every(({ place }) => place.level !== 'region');
  return part - numbers * NAMED - unnamed.size * KNOWN - (isShown ? 0 : 1);
}

const fitsIn = (a: Size, b: Size) => a.width <= b.width && a.height <= b.height;
