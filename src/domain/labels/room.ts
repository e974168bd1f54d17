import { collide, type Box } from '../geometry/pixels.ts';
import { lineMeetsBox, lineMeetsDisc, linesCross, type Line } from './lines.ts';
import type { Scene } from './name-wish.ts';

/** What is taken of a drawing while its names are laid out. */
export interface Room {
  readonly scene: Scene;
  /** The boxes of the names that stand. */
  readonly names: ReadonlyMap<string, Box>;
  /** Their lines. */
  readonly leaders: ReadonlyMap<string, Line>;
}

/** Air between a line and what it passes. */
const AIR = 1.5;

/** Whether a name may stand in a box: on no sign, panel, line or other name. */
export function isFree({ scene, names, leaders }: Room, box: Box): boolean {
  for (const other of names.values()) if (collide(other, box)) return false;
  for (const line of leaders.values()) if (lineMeetsBox(line, box, AIR)) return false;
  return (
    !scene.signs.some((sign) => collide(sign, box)) &&
    !scene.walls.some((wall) => collide(wall, box)) &&
    !scene.windows.some((window) => collide(window, box)) &&
    !scene.lines.some((line) => lineMeetsBox(line, box))
  );
}

/** Whether a line may run: over no sign, panel, name or other line. */
export function isClear({ scene, names, leaders }: Room, line: Line): boolean {
  for (const box of names.values()) if (lineMeetsBox(line, box, AIR)) return false;
  for (const other of leaders.values()) if (linesCross(line, other)) return false;
  return (
    !scene.signs.some((sign) => lineMeetsDisc(line, sign, AIR)) &&
    !scene.walls.some((wall) => lineMeetsBox(line, wall)) &&
    !scene.lines.some((other) => linesCross(line, other))
  );
}
