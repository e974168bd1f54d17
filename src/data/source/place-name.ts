import type { Localised } from '../../domain/model.ts';
import type { SourcePlace } from '../schemas/source-schemas.ts';

/** English has no names of its own here but for the region: French ones serve, as in most English texts. */
export function placeName({ nl, fr, en }: SourcePlace['properties']['name']): Localised {
  return { nl, fr, en: en ?? fr };
}
