import { nodeAt } from './grid.ts';
import type { LabelGrid } from './label-grid.ts';
import type { Spot } from './plane.ts';

/** A corner of a border; `joint` where three communes meet, which no thinning may move. */
export interface Corner {
  readonly at: Spot;
  readonly joint: boolean;
}

type Triangle = readonly [number, number, number];

const mean = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/**
 * The borders of all labels of a grid, OUTSIDE too, as rings with their own label on the left
 * (outer rings counter-clockwise, holes clockwise; km): marching triangles for many materials
 * (after Lorensen and Cline, 1987). Neighbours share every corner, because each is made once.
 */
export function traceRings({ grid, labels, crossing }: LabelGrid): Map<number, Corner[][]> {
  const corners = new Map<string, Corner>();
  const next = new Map<number, Map<string, string>>();
  const step = (label: number, from: string, to: string) => {
    if (!next.has(label)) next.set(label, new Map());
    next.get(label)!.set(from, to);
  };
  const segment = (from: string, to: string, left: number, right: number) => {
    step(left, from, to);
    step(right, to, from);
  };
  const edge = (one: number, other: number): string => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    if (!corners.has(key)) {
      const [[ax, ay], [bx, by]] = [nodeAt(grid, a), nodeAt(grid, b)];
      const share = crossing(a, b);
      corners.set(key, { at: [ax + (bx - ax) * share, ay + (by - ay) * share], joint: false });
    }
    return key;
  };
  const cut = ([a, b, c]: Triangle) => {
    const [la, lb, lc] = [labels[a]!, labels[b]!, labels[c]!];
    if (la === lb && lb === lc) return;
    if (lb === lc) segment(edge(a, b), edge(c, a), la, lb);
    else if (lc === la) segment(edge(b, c), edge(a, b), lb, lc);
    else if (la === lb) segment(edge(c, a), edge(b, c), lc, la);
    else {
      const middle = `${a} ${b} ${c}`;
      const sides = [edge(a, b), edge(b, c), edge(c, a)] as const;
      corners.set(middle, { at: mean(sides.map((key) => corners.get(key)!.at)), joint: true });
      segment(sides[0], middle, la, lb);
      segment(sides[1], middle, lb, lc);
      segment(sides[2], middle, lc, la);
    }
  };
  for (let node = 0; node < labels.length - grid.columns; node++) {
    if (node % grid.columns === grid.columns - 1) continue;
    const above = node + grid.columns;
    cut([node, node + 1, above + 1]);
    cut([node, above + 1, above]);
  }
  return new Map(
    [...next].map(([label, steps]) => [
      label,
      chained(steps).map((ring) => ring.map((key) => corners.get(key)!)),
    ]),
  );
}

/** Follows steps until they come round; every key has one step out and one in. */
function chained(steps: Map<string, string>): string[][] {
  const rings: string[][] = [];
  for (const start of steps.keys()) {
    const ring: string[] = [];
    for (let key = start; steps.has(key);) {
      const to = steps.get(key)!;
      steps.delete(key);
      ring.push(key);
      key = to;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}
