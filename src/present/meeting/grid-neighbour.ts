/** A box on the screen, as browsers tell it. */
interface Box {
  readonly left: number;
  readonly top: number;
}

/** Boxes whose tops differ by less than this stand in one row, in pixels. */
const ROW = 4;

/**
 * The box that an arrow key leads to from one of them, by its index: the next or last in order, or
 * the one that stands nearest in the next row; null where there is none, or for another key.
 */
export function neighbour(boxes: readonly Box[], from: number, key: string): number | null {
  const here = boxes[from];
  if (!here) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const next = from + (key === 'ArrowRight' ? 1 : -1);
    return next in boxes ? next : null;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const way = key === 'ArrowDown' ? 1 : -1;
  const beyond = boxes
    .map((box, index) => ({ index, row: (box.top - here.top) * way, left: box.left }))
    .filter(({ row }) => row > ROW);
  const nearest = Math.min(...beyond.map(({ row }) => row));
  const [best] = beyond
    .filter(({ row }) => row < nearest + ROW)
    .sort((a, b) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left));
  return best?.index ?? null;
}
