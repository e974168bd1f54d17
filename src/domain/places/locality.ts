import type { Localised } from '../languages.ts';

export const LANDMARK_KINDS = ['neighbourhood', 'section', 'site', 'station', 'park'] as const;
export const LOCALITY_KINDS = ['town', ...LANDMARK_KINDS] as const;

/** A named spot that is no place of the data, to look from: a town, or a landmark of a city. */
export interface Locality {
  /** A slug that no place has. */
  readonly id: string;
  readonly kind: (typeof LOCALITY_KINDS)[number];
  readonly name: Localised;
  /** Other spoken forms, for search. */
  readonly aliases: readonly string[];
  /** Those that we know; none where we know none. */
  readonly postcodes: readonly string[];
  /** Id of the commune, among the places, that it lies in; null where that is none of them. */
  readonly commune: string | null;
  /** NIS code of a town's commune, as GeoNames has it; null for a landmark. */
  readonly nis: string | null;
  /** Its middle, [lng, lat] in degrees: of a landmark good to about 300 m. */
  readonly point: readonly [number, number];
}
