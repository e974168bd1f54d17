import { firstFew } from '../../domain/lib/first-few.ts';
import type { Size } from '../../domain/labels/name-wish.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { ChartItem } from './chart-items.ts';
import type { ChartWish } from './chart-wish.ts';
import type { ChartTag } from './chart-part.ts';

/** A line of a block: after the sign of an initiative, or a number. */
export interface BlockLine {
  readonly text: string;
  readonly item?: ChartItem;
  readonly number?: number;
  readonly isHead?: boolean;
  /** A remark on the line above. */
  readonly isAside?: boolean;
}

/** Some lines of text in a corner of a chart, by the middle of their box. */
export interface TextBlock extends Box {
  readonly lines: readonly BlockLine[];
}

/** Height of a line, room for what stands before its text, and around the block, in chart units. */
export const [PITCH, BEFORE, AROUND] = [16, 19, 4];
/** So many are named; of more, so many are said to follow. */
const MOST_NAMED = 8;
/** Text that is bold is so much wider. */
const BOLD = 1.05;

function blockOf(lines: readonly BlockLine[], measure: (text: string) => Size, at?: Box) {
  const widths = lines.map(
    ({ text, isHead }) => measure(text).width * BOLD + (isHead === true ? 0 : BEFORE),
  );
  const [width, height] = [Math.max(...widths) + 2 * AROUND, lines.length * PITCH + 2 * AROUND];
  // Where it is larger than its room, it goes on to the right and upwards.
  const x = at ? at.x - at.width / 2 + width / 2 : 0;
  const y = at ? at.y + at.height / 2 - height / 2 : 0;
  return { x, y, width, height, lines };
}

/** What covers the whole region, each by name; null where there is none, or a list beside the chart names them. */
export function wholeBlock(
  covering: readonly ChartItem[],
  { listsWhole, ambiguous, say, sayWhole, sayMore, measure }: ChartWish,
): TextBlock | null {
  if (covering.length === 0 || !listsWhole) return null;
  const head = { text: sayWhole(covering.length), isHead: true };
  const { few, more } = firstFew(covering, MOST_NAMED);
  return blockOf(
    [
      head,
      ...few.flatMap((item): BlockLine[] => [
        { item, text: say(item.initiative.shortTitle) },
        ...(item.initiative.areaAmbiguous ? [{ text: ambiguous, isAside: true }] : []),
      ]),
      ...(more > 0 ? [{ text: sayMore(more) }] : []),
    ],
    measure,
  );
}

/** What the numbers on a chart stand for, and how many names it leaves out; null where there is nothing to say. */
export function keyBlock(
  tags: readonly ChartTag[],
  leftOut: number,
  { say, sayLeftOut, measure, width, height }: ChartWish,
  at?: Box,
): TextBlock | null {
  if (tags.length + leftOut === 0) return null;
  const block = blockOf(
    [
      ...tags.map(({ place, number }) => ({ number, text: say(place.name) })),
      ...(leftOut > 0 ? [{ text: sayLeftOut(leftOut), isHead: true }] : []),
    ],
    measure,
    at,
  );
  // However little room there is, all of it is to be seen.
  const within = (middle: number, size: number, room: number) =>
    Math.max(size / 2, Math.min(middle, room - size / 2));
  return {
    ...block,
    x: within(block.x, block.width, width),
    y: within(block.y, block.height, height),
  };
}
