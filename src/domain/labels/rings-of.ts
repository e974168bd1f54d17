import type { Place } from '../model.ts';
import type { Ring } from '../geometry/pixels.ts';
import { polygonsOf } from '../geometry/polygons-of.ts';
import type { Scale } from './fits-within.ts';

/** The rings of a shape in the units of a drawing. */
export const ringsOf = (
  { shape }: Pick<Place, 'shape'>,
  { project }: Pick<Scale, 'project'>,
): Ring[] =>
  polygonsOf(shape)
    .flat()
    .map((ring) => ring.map(project));
