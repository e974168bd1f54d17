import type { Language } from '../../src/domain/language-packs.ts';
import { isBelgian, problemsAs } from './map-texts.ts';
import type { Extent, MapIdentity } from './read-map.ts';

/** What the app knows of its map, as `#map` has it. */
export interface MapConstants {
  readonly MAP_ID: string;
  /** In the map's first language. */
  readonly MAP_NAME: string;
  readonly LANGUAGES: readonly Language[];
  readonly LOCALES: Readonly<Record<Language, string>>;
  /** ISO 3166-1, in capitals. */
  readonly COUNTRIES: readonly string[];
  readonly IS_BELGIAN: boolean;
  /** The box that the map's data lie in, in degrees. */
  readonly EXTENT: Extent;
  /** IANA name. */
  readonly TIME_ZONE: string;
  /** Whether its entries draw on anything: else there is nothing to set against each other. */
  readonly HAS_APPROACHES: boolean;
  readonly HAS_HANDBOOK: boolean;
  /** What can be wrong with data, where this map says it otherwise than the packs do. */
  readonly OWN_PROBLEMS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
}

const WORLD: Extent = { west: -180, south: -90, east: 180, north: 90 };

/** The constants of a map. */
export function mapConstants(map: MapIdentity): MapConstants {
  const { id, name, languages, locales, countries, extent, timeZone } = map;
  return {
    MAP_ID: id,
    MAP_NAME: name[languages[0]!] ?? id,
    LANGUAGES: languages,
    LOCALES: locales,
    COUNTRIES: countries,
    IS_BELGIAN: isBelgian(map),
    EXTENT: extent ?? WORLD,
    TIME_ZONE: timeZone ?? 'UTC',
    HAS_APPROACHES: map.hasApproaches,
    HAS_HANDBOOK: map.hasHandbook,
    OWN_PROBLEMS: Object.fromEntries(languages.map((one) => [one, problemsAs(one, map)])),
  };
}
