import { inEveryLanguage } from '../../domain/country/place-name.ts';
import { OFFICIAL_LANGUAGES } from '../../domain/country/official-names.ts';
import { eachLanguage, FIRST_LANGUAGE, isSameInAll } from '../../domain/languages.ts';
import { bareName } from '../../domain/places/bare-name.ts';
import type { Locality } from '../../domain/places/locality.ts';
import { closest } from '../check/closest.ts';
import { FILES } from '../schemas/items.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Source, SourceLandmark, SourcePlace, SourceTown } from '../schemas/source-schemas.ts';

/** A town as GeoNames has it. */
export interface GeonamesTown {
  readonly name: string;
  /** NIS code of its commune. */
  readonly nis: string;
  readonly population: number;
  /** [lng, lat] in degrees. */
  readonly point: readonly [number, number];
}

type Ground = Pick<Source, 'places' | 'landmarks' | 'towns'>;

const slugOf = (name: string) => bareName(name).replaceAll(' ', '-');
const keyOf = (nis: string, name: string) => `${nis} ${name}`;
/** Four decimals are ten metres. */
const DIGITS = 1e4;

function formsOf({ properties: { name, aliases = [] } }: SourcePlace): readonly string[] {
  return [...Object.values(inEveryLanguage(name)), ...aliases].map(bareName);
}

/** Landmarks that are no place of the data under the same name. */
function landmarksOf({ places, landmarks }: Ground): readonly SourceLandmark[] {
  const taken = new Set(places.flatMap(formsOf));
  const ids = new Set(places.map(({ id }) => id));
  return landmarks.filter(
    ({ id, properties: { name } }) =>
      !ids.has(id) && !OFFICIAL_LANGUAGES.some((form) => taken.has(bareName(name[form] ?? ''))),
  );
}

/** Towns that are no commune of the data, the largest first. */
function townsOf({ places }: Ground, geonames: readonly GeonamesTown[]) {
  const communes = places.filter(({ properties }) => properties.level === 'commune');
  return [...geonames]
    .sort((a, b) => b.population - a.population || a.name.localeCompare(b.name))
    .flatMap((town) => {
      const commune = communes.find(({ properties }) => properties.nis === town.nis);
      const isItself = commune && formsOf(commune).includes(bareName(town.name));
      return isItself ? [] : [{ town, commune: commune?.id ?? null }];
    });
}

function strangers(towns: readonly SourceTown[], geonames: readonly GeonamesTown[]): Problem[] {
  const known = new Set(geonames.map(({ nis, name }) => keyOf(nis, name)));
  return towns.flatMap(({ nis, geonames: name }) => {
    const key = keyOf(nis, name);
    if (known.has(key)) return [];
    const at = { feature: name, field: 'geonames', found: key };
    return [problem('unknownId', FILES.towns, { ...at, hint: closest(key, known) })];
  });
}

/**
 * The gazetteer: every town of GeoNames and every landmark that is not already a place of the
 * data, with what `towns.json` adds; landmarks first. Ids are slugs, with the NIS code behind
 * them where two would be the same.
 * @returns problems where `towns.json` adds to a town that GeoNames does not have
 */
export function gazetteer(
  ground: Ground,
  geonames: readonly GeonamesTown[],
): { localities: readonly Locality[]; problems: readonly Problem[] } {
  const added = new Map(ground.towns.map((one) => [keyOf(one.nis, one.geonames), one]));
  const landmarks = landmarksOf(ground).map(({ id, geometry, properties }): Locality => {
    const { kind, commune, name, aliases = [], postcodes = [] } = properties;
    const [lng, lat] = geometry.coordinates;
    const where = { postcodes, commune, nis: null, point: [lng, lat] } as const;
    return { id, kind, name: inEveryLanguage(name), aliases, ...where };
  });
  const towns = townsOf(ground, geonames);
  const times = new Map<string, number>();
  const ids = [...ground.places, ...landmarks].map(({ id }) => id);
  for (const id of [...ids, ...towns.map(({ town }) => slugOf(town.name))]) {
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const located = towns.map(({ town: { name, nis, point }, commune }): Locality => {
    const more = added.get(keyOf(nis, name));
    const slug = slugOf(name);
    return {
      id: times.get(slug) === 1 ? slug : `${slug}-${nis}`,
      kind: 'town',
      name: more?.name ?? eachLanguage(() => name),
      aliases: more?.aliases ?? [],
      postcodes: more?.postcodes ?? [],
      commune,
      nis,
      point: [Math.round(point[0] * DIGITS) / DIGITS, Math.round(point[1] * DIGITS) / DIGITS],
    };
  });
  return {
    localities: [...landmarks, ...located],
    problems: strangers(ground.towns, geonames),
  };
}

/** Whom the towns are owed to. */
const ATTRIBUTION = 'GeoNames (geonames.org), CC BY 4.0';

/** The gazetteer as published: a name that is the same in all languages stands there once. */
export function publishedGazetteer(localities: readonly Locality[]) {
  return {
    attribution: ATTRIBUTION,
    localities: localities.map(({ name, ...rest }) => ({
      ...rest,
      name: isSameInAll(name) ? name[FIRST_LANGUAGE] : name,
    })),
  };
}
