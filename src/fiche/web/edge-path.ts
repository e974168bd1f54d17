/** The edges of the three columns of names in the picture, in thousandths of its width. */
const COLUMNS = [
  { left: 50, right: 250 },
  { left: 395, right: 605 },
  { left: 750, right: 950 },
] as const;

/** How far a line within one column bulges out beside it. */
const BULGE = 45;

/**
 * The line between two fiches in a picture of 1000 by 1000, from name to name; what lies in one
 * column is joined by an arc beside it.
 */
export function edgePath(
  [a, b]: readonly [string, string],
  columns: readonly (readonly string[])[],
): string {
  const spot = (id: string) => {
    const column = columns.findIndex((ids) => ids.includes(id));
    const ids = columns[column]!;
    return { column, y: ((ids.indexOf(id) + 0.5) / ids.length) * 1000 };
  };
  const [one, other] = [spot(a), spot(b)];
  const [from, to] = one.column <= other.column ? [one, other] : [other, one];
  if (from.column === to.column) {
    const { left, right } = COLUMNS[from.column]!;
    const isFirst = from.column === 0;
    const [x, out] = isFirst ? [left, left - BULGE] : [right, right + BULGE];
    return `M${x} ${from.y.toFixed(1)}C${out} ${from.y.toFixed(1)} ${out} ${to.y.toFixed(1)} ${x} ${to.y.toFixed(1)}`;
  }
  const [x0, x1] = [COLUMNS[from.column]!.right, COLUMNS[to.column]!.left];
  const middle = (x0 + x1) / 2;
  return `M${x0} ${from.y.toFixed(1)}C${middle} ${from.y.toFixed(1)} ${middle} ${to.y.toFixed(1)} ${x1} ${to.y.toFixed(1)}`;
}
