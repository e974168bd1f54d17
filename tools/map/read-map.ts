import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_PACKS, type Language } from '../../src/domain/language-packs.ts';
import type { Speech } from './map-texts.ts';

/** A box in degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What every part of the build has to know of a map before its data can be read. */
export interface MapIdentity extends Speech {
  /** A slug: what a device keeps, patches and stories go by it. */
  readonly id: string;
  readonly languages: readonly Language[];
  readonly locales: Readonly<Record<Language, string>>;
  /** The box that the data lie in; null where nothing is said of it. */
  readonly extent: Extent | null;
  /** Whether the handbook of `docs/handbook` goes with the site. */
  readonly hasHandbook: boolean;
  /** IANA name; null for that of the country. */
  readonly timeZone: string | null;
}

/** What the folders of the first contract have, which had no `map.json`: all were of this map. */
export const BEFORE = {
  id: 'gemeenschapskaart',
  name: { nl: 'Gemeenschapskaart', fr: 'Gemeenschapskaart', en: 'Gemeenschapskaart' },
  languages: ['nl', 'fr', 'en'],
  countries: ['BE'],
} as const;

type Read = Readonly<Record<string, unknown>>;

const isPack = (one: unknown): one is Language =>
  typeof one === 'string' && Object.hasOwn(LANGUAGE_PACKS, one);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Read =>
  typeof value === 'object' && value !== null && !isList(value);

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

function jsonOf(path: string, fail: (text: string) => never): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`this is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** Whether a file of a folder lists anything; a broken one is told by the door. */
function hasSome(folder: string, name: string): boolean {
  const path = join(folder, name);
  return existsSync(path) && readFileSync(path, 'utf8').includes('{');
}

/** Whether a folder has a guide; a broken file is told by the door. */
function hasGuide(folder: string): boolean {
  const path = join(folder, 'guide.json');
  return existsSync(path) && readFileSync(path, 'utf8').trim() !== 'null';
}

/**
 * Reads what `map.json` of a folder says of the map as a whole, as far as the rest cannot be read without.
 * What else is in it, and all other files, are checked by the door.
 * @throws Error in words, with how to mend it
 */
export function readMap(folder: string): MapIdentity {
  const path = join(folder, 'map.json');
  const fail = (text: string): never => {
    throw new Error(`${path}: ${text} See docs/your-own-map.md.`);
  };
  if (!existsSync(folder)) return fail('there is no such folder.');
  const value = existsSync(path) ? jsonOf(path, fail) : BEFORE;
  if (!isRecord(value)) return fail('this must be an object, { … }.');
  const { id, languages, countries, locales, name, words, texts, timeZone, extent } = value;
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
  const own = isRecord(locales) ? locales : {};
  const codes = countries.map(String);
  const zone = typeof timeZone === 'string' ? timeZone : null;
  return {
    id,
    languages,
    locales: Object.fromEntries(
      languages.map((one) => [one, own[one] ?? localeOf(one, codes)]),
    ) as Record<Language, string>,
    countries: codes,
    extent: isRecord(extent) ? (extent as unknown as Extent) : null,
    timeZone: zone,
    name: (isRecord(name) ? name : {}) as Speech['name'],
    words: isRecord(words) ? words : {},
    texts: isRecord(texts) ? texts : {},
    hasGuide: hasGuide(folder),
    hasApproaches: hasSome(folder, 'approaches.json'),
    hasChallenges: hasSome(folder, 'challenges.json'),
    hasHandbook: value === BEFORE || value.handbook === true,
  };
}
