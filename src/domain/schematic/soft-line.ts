import type { PlanarPoint } from './plane.ts';

const mix = ([ax, ay]: PlanarPoint, [bx, by]: PlanarPoint, share: number): PlanarPoint => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/**
 * Rounds the corners of a line by cutting them again and again (Chaikin, 1974); its ends stay.
 * @param cut how much of each side a corner loses, up to 0.25
 */
export function softLine(
  line: readonly PlanarPoint[],
  cut: number,
  rounds: number,
): readonly PlanarPoint[] {
  if (rounds === 0 || line.length < 3) return line;
  const inner = line.slice(1, -1).flatMap((corner, index) => {
    const [before, after] = [line[index]!, line[index + 2]!];
    return [mix(corner, before, cut), mix(corner, after, cut)];
  });
  return softLine([line[0]!, ...inner, line.at(-1)!], 0.25, rounds - 1);
}
