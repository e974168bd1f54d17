import type { DrawnName } from './place-names.ts';

/** From the middle of a line to the foot of its letters, as a part of their size. */
const DROP = 0.36;

/** Where the foot of a line stands whose middle is known, in its units. */
export const footOf = (middle: number, size: number): number => middle + size * DROP;

/**
 * Where the foot of each line of a name stands, in the units of its drawing.
 * @param size the height of its letters
 * @param leading from line to line, as a part of that
 */
export function baselines(
  { lines, y }: DrawnName,
  size: number,
  leading: number,
): readonly { readonly line: string; readonly foot: number }[] {
  const first = footOf(y, size) - ((lines.length - 1) * size * leading) / 2;
  return lines.map((line, index) => ({ line, foot: first + index * size * leading }));
}
