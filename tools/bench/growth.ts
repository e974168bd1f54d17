import { linearRegression, linearRegressionLine } from 'simple-statistics';

/** Up to this, as a part of the largest, values differ no more than from one run to the next. */
const SAME = 0.25;

/** How far a line through points is from them, in squares. */
function missOf(points: [number, number][]): { miss: number; slope: number } {
  const line = linearRegression(points);
  const at = linearRegressionLine(line);
  return { miss: points.reduce((sum, [x, y]) => sum + (at(x) - y) ** 2, 0), slope: line.m };
}

/**
 * How values grow with counts, in words: flat, with the logarithm of the count, or in a straight line
 * with so much for every thousand more. By least squares; two values at least.
 */
export function growthOf(counts: readonly number[], values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (most - least <= SAME * most) return 'flat';
  const against = (of: (count: number) => number) =>
    missOf(counts.map((count, index) => [of(count), values[index]!]));
  const [straight, logarithm] = [against((count) => count), against(Math.log2)];
  return straight.miss <= logarithm.miss
    ? `straight line, ${(straight.slope * 1000).toPrecision(2)} for each 1,000`
    : `logarithm, ${logarithm.slope.toPrecision(2)} for each doubling`;
}
