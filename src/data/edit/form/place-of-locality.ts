import type { Locality } from '../../../domain/places/locality.ts';
import { levelOf, radiusAround } from '../../../domain/places/locality-extent.ts';
import { regionOfNis } from '../../../domain/country/region-of-nis.ts';
import type { Value } from '../edited-kinds.ts';
import { briefName } from '../../../domain/country/brief-name.ts';

/** Where the position of such a place comes from, for editors. */
const NOTE = {
  town: 'centre of the town after GeoNames; the area of the commune is not known here',
  landmark: 'position of the landmark, good to about 300 m',
} as const;

const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

/** A town or landmark of the gazetteer as a place of the data; undefined fields are left out. */
export function placeOfLocality(locality: Locality): Value {
  const { id, kind, name, aliases, postcodes, commune, nis, point } = locality;
  const isTown = kind === 'town';
  const properties = {
    level: levelOf(kind),
    name: briefName(name),
    aliases: some(aliases),
    nis: nis ?? undefined,
    within: isTown && nis !== null ? (regionOfNis(nis) ?? undefined) : (commune ?? undefined),
    postcodes: some(postcodes),
    approximate: true,
    radius: radiusAround(kind),
    note: isTown ? NOTE.town : NOTE.landmark,
  };
  return {
    type: 'Feature',
    id: isTown ? (nis ?? id) : id,
    properties: JSON.parse(JSON.stringify(properties)) as Value,
    geometry: { type: 'Point', coordinates: [...point] },
  };
}
