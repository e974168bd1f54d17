import type { Initiative } from '../model.ts';

export interface NearbyEntry {
  readonly initiative: Initiative;
  /** The one of its places that is judged: the best for whoever asks. */
  readonly placeId: string;
  /** To the edge of that place; 0 unless the entry is in `around` or `elsewhere`. */
  readonly distanceKm: number;
  /** True where position or distance is not certain: say "about" or "probably". */
  readonly approximate: boolean;
}

/** Every initiative with a known place stands in exactly one group. */
export interface NearbyGroups {
  /** Its area contains you; the most specific area first. */
  readonly here: readonly NearbyEntry[];
  /** In a part of the place you chose; none when you gave a point. */
  readonly part: readonly NearbyEntry[];
  /** Elsewhere, by distance. */
  readonly around: readonly NearbyEntry[];
  /** For a whole region that you are in. */
  readonly region: readonly NearbyEntry[];
  /** For a whole region that you are not in, by distance. */
  readonly elsewhere: readonly NearbyEntry[];
}

/** Whether nothing at all is here, in a part of here or for the whole region. */
export function isFar({ here, part, region }: NearbyGroups): boolean {
  return here.length + part.length + region.length === 0;
}

/** The groups with only the initiatives that are asked for, in the same order. */
export function onlyOf(groups: NearbyGroups, asked: readonly Initiative[]): NearbyGroups {
  const kept = new Set(asked);
  const some = (entries: NearbyGroups['here']) =>
    entries.filter(({ initiative }) => kept.has(initiative));
  return {
    here: some(groups.here),
    part: some(groups.part),
    around: some(groups.around),
    region: some(groups.region),
    elsewhere: some(groups.elsewhere),
  };
}
