import { areaContains } from '../../domain/geometry/distance.ts';
import type { Place } from '../../domain/model.ts';

/** The communes that a point lies in, as far as their shapes tell: schematic ones may err. */
export function communesAround(
  point: readonly [number, number],
  places: readonly Place[],
): readonly Place[] {
  return places.filter(({ level, shape }) => level === 'commune' && areaContains(shape, point));
}
