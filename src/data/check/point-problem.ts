import type { Position } from 'geojson';
import { inCountry } from '../../domain/country/extent.ts';
import { problem, type Problem } from '../problems/problems.ts';

/** A position as messages write it. */
export const spot = ([lng, lat]: Position) => `[${String(lng)}, ${String(lat)}]`;

/** What is wrong with a point of the data: turned round, or not in Belgium; null for nothing. */
export function pointProblem(
  point: Position,
  file: string,
  at: Pick<Problem, 'feature' | 'field' | 'line'>,
): Problem | null {
  const [lng, lat] = point as [number, number];
  if (inCountry(lng, lat)) return null;
  return inCountry(lat, lng)
    ? problem('swapped', file, { ...at, found: spot(point), hint: spot([lat, lng]) })
    : problem('outside', file, { ...at, found: spot(point) });
}
