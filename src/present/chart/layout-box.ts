import { frameFor } from '../../domain/geometry/map-frame.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import type { ChartLayout } from './arrange-chart.ts';
import { keyBlock, wholeBlock } from './chart-blocks.ts';
import { chartFrame, countryBox } from './chart-frame.ts';
import type { ChartItem, PlacedItem } from './chart-items.ts';
import { layoutPart, type Setting } from './chart-part.ts';
import type { ChartWish } from './chart-wish.ts';

/** Between the edge of a chart and a block in its corner, in units. */
const EDGE = 4;

/** A part of the earth that was asked for, or the country; blocks of text lie in its corners. */
export function layoutBox(
  placed: readonly PlacedItem[],
  covering: readonly ChartItem[],
  wish: ChartWish,
  atlas: Atlas,
): ChartLayout {
  const { width, height, box } = wish;
  const setting: Setting = { ...wish, atlas };
  const frame =
    box === null
      ? chartFrame(countryBox(atlas), width, height)
      : frameFor(box, { width, height, margin: 0 });
  const block = wholeBlock(covering, wish);
  const whole = block && {
    ...block,
    x: width - block.width / 2 - EDGE,
    y: block.height / 2 + EDGE,
  };
  const taken = whole ? [...wish.taken, whole] : wish.taken;
  const put = (walls: readonly Box[], corner?: Box): ChartLayout => {
    const part = layoutPart(placed, frame, walls, setting);
    const unnamed = new Set(part.leftOut);
    const key = keyBlock(part.tags, unnamed.size, wish, corner);
    return { ...part, unnamed, whole, key, inset: null, centre: null };
  };
  const first = put(taken);
  const { key } = first;
  if (!key) return first;
  const corner: Box = { ...key, x: key.width / 2 + EDGE, y: height - key.height / 2 - EDGE };
  return put([...taken, corner], corner);
}
