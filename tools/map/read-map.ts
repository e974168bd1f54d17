import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_PACKS, type Language } from '../../src/domain/language-packs.ts';

/** What every part of the build has to know of a map before its data can be read. */
export interface MapIdentity {
  readonly id: string;
  readonly languages: readonly Language[];
  readonly locales: Readonly<Record<Language, string>>;
  /** ISO 3166-1. */
  readonly countries: readonly string[];
}

const isPack = (one: unknown): one is Language => typeof one === 'string' && one in LANGUAGE_PACKS;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/**
 * The locale of a language's formats: that of the first country where CLDR has it spoken. English is the
 * second language of half the world, where its dates are nobody's: that keeps to its pack's.
 */
function localeOf(language: Language, countries: readonly string[]): string {
  const spoken = countries
    .map((country) => `${language}-${country}`)
    .find((one) => new Intl.DateTimeFormat(one).resolvedOptions().locale === one);
  return spoken !== undefined && language !== 'en'
    ? spoken
    : `${language}-${LANGUAGE_PACKS[language]}`;
}

/**
 * Reads what `map.json` of a folder says of the map as a whole. The rest of that file, and all other
 * files, are read by the door.
 * @throws Error in words, with how to mend it
 */
export function readMap(folder: string): MapIdentity {
  const path = join(folder, 'map.json');
  const fail = (text: string): never => {
    throw new Error(`${path}: ${text} See docs/your-own-map.md.`);
  };
  if (!existsSync(path)) return fail('there is no such file, so this is no folder of a map.');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`this is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const { id, languages, countries, locales } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return fail('"id" must be a name in small letters, digits and hyphens, such as "my-map".');
  }
  if (!isList(languages) || languages.length === 0 || !languages.every(isPack)) {
    const packs = Object.keys(LANGUAGE_PACKS).join(', ');
    return fail(`"languages" must list one or more of those that there is a pack for: ${packs}.`);
  }
  if (new Set(languages).size < languages.length) return fail('"languages" names one twice.');
  if (!isList(countries) || !countries.every((one) => /^[A-Z]{2}$/.test(String(one)))) {
    return fail('"countries" must list codes of two capitals, such as "BE"; [] for none.');
  }
  const own = (locales ?? {}) as Readonly<Record<string, string>>;
  const names = countries.map(String);
  return {
    id,
    languages,
    locales: Object.fromEntries(
      languages.map((one) => [one, own[one] ?? localeOf(one, names)]),
    ) as Record<Language, string>,
    countries: names,
  };
}
