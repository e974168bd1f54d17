import { inRings } from '../geometry/in-rings.ts';
import { polygonsOf } from '../geometry/polygons-of.ts';
import type { Ground } from '../model.ts';
import type { Locality } from '../places/locality.ts';

/** Of what part of a country a code is, is known by its shape alone. */
export const provinceOfNis = (_code: string): string | null => null;

/** The part of the ground that a town lies in; undefined for a landmark, and where the ground is one. */
export function provinceOf(
  { kind, point }: Pick<Locality, 'kind' | 'nis' | 'point'>,
  ground: readonly Ground[],
): Ground | undefined {
  if (kind !== 'town' || ground.length < 2) return undefined;
  return ground.find(({ shape }) => polygonsOf(shape).some((rings) => inRings(rings, ...point)));
}

/** Which part of a country has a postcode is not known. */
export const provinceOfPostcode = (_code: string): string | null => null;
