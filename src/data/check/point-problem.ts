import type { Position } from 'geojson';
import { inCountry } from '../../domain/country/extent.ts';
import { problem, type Problem } from '../problems/problems.ts';

/** A position as messages write it. */
export const spot = ([lng, lat]: Position) => `[${String(lng)}, ${String(lat)}]`;

/**
 * What is wrong with a point of the data: turned round, or not in the map's country; null for nothing.
 * @param isIn tells whether a point, in degrees, is where it may be
 */
export function pointProblem(
  point: Position,
  file: string,
  at: Pick<Problem, 'feature' | 'field' | 'line'>,
  isIn = inCountry,
): Problem | null {
  const [lng, lat] = point as [number, number];
  if (isIn(lng, lat)) return null;
  return isIn(lat, lng)
    ? problem('swapped', file, { ...at, found: spot(point), hint: spot([lat, lng]) })
    : problem('outside', file, { ...at, found: spot(point) });
}
