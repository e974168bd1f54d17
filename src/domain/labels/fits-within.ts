import type { Position } from 'geojson';
import type { Place } from '../model.ts';
import type { Point } from './lines.ts';
import { inkOf, type Size } from './name-wish.ts';
import { roomySpots } from './roomy-spots.ts';

/** A spot on its own ground at which a name has room. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many times as large it could be there. */
  readonly times: number;
}

/** How a drawing lies on the earth. */
export interface Scale {
  readonly project: (point: Position) => Point;
  /** Its units to a kilometre, about where the ground lies. */
  readonly perKm: number;
}

/** The spots on the ground of a place at which each size of its name has room in a drawing. */
export function fitsWithin(
  { shape, point }: Pick<Place, 'shape' | 'point'>,
  sizes: readonly Size[],
  { project, perKm }: Scale,
): Fit[] {
  return sizes.flatMap((size, index) => {
    const { width, height } = inkOf(size);
    return roomySpots(shape, [...point], width / height).flatMap((spot): Fit[] => {
      const times = (spot.km * perKm) / height;
      if (times < 1) return [];
      const [x, y] = project(spot.point);
      return [{ x, y, size: index, times }];
    });
  });
}
