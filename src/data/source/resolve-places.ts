import type { MultiPolygon, Polygon } from 'geojson';
import type { Localised } from '../../domain/languages.ts';
import type { Place, ShapeTier, DetailedDataset, DetailedInitiative } from '../../domain/model.ts';
import { softLine } from '../../domain/schematic/soft-line.ts';
import { inEveryLanguage } from '../../domain/country/place-name.ts';
import type { Source, SourceInitiative, SourcePlace } from '../schemas/source-schemas.ts';
import { knownUntil } from './known-until.ts';

export interface PlaceShape {
  readonly tier: ShapeTier;
  readonly shape: Polygon | MultiPolygon;
  /** Where its marker goes, [lng, lat] in degrees. */
  readonly point: readonly [number, number];
}

function resolvePlace(
  { id, properties }: SourcePlace,
  shapes: ReadonlyMap<string, PlaceShape>,
  neighbours: readonly string[],
): Place {
  const drawn = shapes.get(id);
  if (!drawn) throw new Error(`No shape was made for place "${id}"`);
  const { level, nis, within, areaKm2, approximate, radius } = properties;
  return {
    id,
    level,
    name: inEveryLanguage(properties.name),
    aliases: properties.aliases ?? [],
    nis: nis ?? null,
    within: within ?? null,
    spans: properties.spans ?? [],
    neighbours,
    postcodes: properties.postcodes ?? [],
    areaKm2: areaKm2 ?? null,
    approximate: approximate ?? false,
    radius: radius ?? null,
    ...drawn,
  };
}

/** The communes that each borders, whichever of the two says so. */
function bordersOf(places: readonly SourcePlace[]): ReadonlyMap<string, readonly string[]> {
  const borders = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    borders.set(id, (borders.get(id) ?? new Set()).add(other));
  };
  for (const { id, properties } of places) {
    for (const other of properties.neighbours ?? []) {
      add(id, other);
      add(other, id);
    }
  }
  return new Map([...borders].map(([id, others]) => [id, [...others].sort()]));
}

function resolveInitiative(
  feature: SourceInitiative,
  names: ReadonlyMap<string, Localised>,
): DetailedInitiative {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id)! }));
  const { initiators, roles, ...rest } = feature.properties;
  return {
    id: feature.id,
    kind: 'initiative',
    ...rest,
    initiators: named(initiators),
    roles: roles.map(({ organisation: id, ...role }) => ({ id, name: names.get(id)!, ...role })),
  } as DetailedInitiative;
}

const DIGITS = 1e4;

/** A course with its corners rounded; four decimals are ten metres, far finer than it is known. */
function softCourse(course: readonly (readonly [number, number])[]): [number, number][] {
  return softLine(course, 0.25, 2).map(([lng, lat]) => [
    Math.round(lng * DIGITS) / DIGITS,
    Math.round(lat * DIGITS) / DIGITS,
  ]);
}

/**
 * Makes the dataset of a sound source and the shapes of its places.
 * @param attribution whom official borders are owed to
 * @throws Error when a place has no shape
 */
export function resolve(
  source: Source,
  shapes: ReadonlyMap<string, PlaceShape>,
  attribution: string | null = null,
): DetailedDataset {
  const borders = bordersOf(source.places);
  const names = new Map(source.organisations.map(({ id, name }) => [id, name]));
  return {
    guideDate: knownUntil(source),
    guide: source.guide,
    ...(source.guide ? {} : { contacts: source.map.contacts }),
    attribution,
    approaches: source.approaches.map(
      (one) => ({ kind: 'approach', ...one }) as DetailedDataset['approaches'][number],
    ),
    challenges: source.challenges.map(
      (one) => ({ kind: 'challenge', ...one }) as DetailedDataset['challenges'][number],
    ),
    initiatives: source.initiatives.map((one) => resolveInitiative(one, names)),
    places: source.places.map((one) => resolvePlace(one, shapes, borders.get(one.id) ?? [])),
    ground: source.outlines
      .filter(({ properties }) => properties.level === 'province')
      .map(({ id, geometry, properties: { name } }) => ({ id, name, shape: geometry })),
    waters: source.waters.map(({ id, geometry, properties: { name } }) => ({
      id,
      name,
      course: { type: 'LineString', coordinates: softCourse(geometry.coordinates) },
    })),
    basemaps: source.basemaps,
    organisations: source.organisations,
    themes: source.vocabulary.themes,
    audiences: source.vocabulary.audiences,
    glossary: source.glossary,
  };
}
