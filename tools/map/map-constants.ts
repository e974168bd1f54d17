import type { Language } from '../../src/domain/language-packs.ts';
import { problemsAs } from './map-texts.ts';
import type { MapIdentity } from './read-map.ts';

/** What the app knows of its map, as `#map` has it. */
export interface MapConstants {
  readonly MAP_ID: string;
  /** In the map's first language. */
  readonly MAP_NAME: string;
  readonly LANGUAGES: readonly Language[];
  readonly LOCALES: Readonly<Record<Language, string>>;
  /** What can be wrong with data, where this map says it otherwise than the packs do. */
  readonly OWN_PROBLEMS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;
}

/** The constants of a map. */
export function mapConstants(map: MapIdentity): MapConstants {
  const { id, name, languages, locales } = map;
  return {
    MAP_ID: id,
    MAP_NAME: name[languages[0]!] ?? id,
    LANGUAGES: languages,
    LOCALES: locales,
    OWN_PROBLEMS: Object.fromEntries(languages.map((one) => [one, problemsAs(one, map)])),
  };
}
