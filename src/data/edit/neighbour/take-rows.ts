import { readOpening } from '../../../domain/contact/opening-hours.ts';
import { bareName } from '../../../domain/places/bare-name.ts';
import { distanceBetween } from '../../../domain/geometry/distance.ts';
import type { Locality } from '../../../domain/places/locality.ts';
import {
  type Localised,
  eachLanguage,
  FIRST_LANGUAGE,
  isSameInAll,
} from '../../../domain/languages.ts';
import type { DetailedInitiative } from '../../../domain/model.ts';
import { Ids, type Entry } from '../../other/entry.ts';
import type { Outcome } from '../../other/opened-data.ts';
import type { MadePlace } from '../../other/positions/place-maker.ts';
import { fieldsOf, type Value } from '../edited-kinds.ts';
import { newThing } from '../form/new-thing.ts';
import type { Change } from '../patch/patch.ts';
import { placeOfLocality } from '../form/place-of-locality.ts';
import { same } from '../patch/same.ts';
import { OFFICIAL_LANGUAGES } from '../../../domain/country/official-names.ts';

type Things = ReadonlyMap<string, Value>;

/** What lies on the desk already, that rows may mean. */
export interface Around {
  readonly initiatives: Things;
  readonly organisations: Things;
  readonly places: Things;
  /** The columns of editors' own. */
  readonly columns: Things;
  readonly localities: readonly Locality[];
  readonly terms: readonly { readonly id: string; readonly label: Localised }[];
}

/** What an editor chose of what came in. */
export interface Choice {
  /** Ids of those that seem to be there already, and are taken all the same. */
  readonly again: ReadonlySet<string>;
  /** Themes of ours that words of the file mean, by the word. */
  readonly ties: ReadonlyMap<string, string>;
}

export const NO_CHOICE: Choice = { again: new Set(), ties: new Map() };

/** A name that says the same in every language says nothing of the others. */
const inFirst = (text: Localised): Localised =>
  isSameInAll(text)
    ? eachLanguage((language) => (language === FIRST_LANGUAGE ? text[language] : ''))
    : text;

/** What a row says of how it is reached, as far as it is what the data hold. */
function contactIn({ email, phone, openingHours: hours }: DetailedInitiative): Value {
  const openingHours = hours && (readOpening(hours)?.canonical ?? hours);
  const said = Object.entries({ email, phone, openingHours });
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

const allNames = (value: Value) =>
  [...Object.values((value.name ?? {}) as Localised), ...((value.aliases ?? []) as string[])].map(
    bareName,
  );

/** Who a row names: an organisation that we know under that name, or a new one. */
function organisations(entries: readonly DetailedInitiative[], known: Things) {
  const byName = new Map(
    [...known].flatMap(([id, one]) => allNames(one).map((name) => [name, id] as const)),
  );
  const ids = new Ids(known.keys());
  const made = new Map<string, Value>();
  const idOf = (name: string): string => {
    const found = byName.get(bareName(name));
    if (found !== undefined) return found;
    const id = ids.of(name);
    byName.set(bareName(name), id);
    made.set(id, newThing('organisation', id, name));
    return id;
  };
  const of = new Map(
    entries.map(({ id, initiators }) => [
      id,
      [...new Set(initiators.map(({ name }) => idOf(name[FIRST_LANGUAGE])))],
    ]),
  );
  return { of, made };
}

/** How good a spot of somebody else's map is: about a house or two, in metres. */
const SPOT_RADIUS = 100;

/** A place that was made for a row, as the data have it. @param title of the row that it is for */
function placeThing(place: MadePlace, localities: readonly Locality[], title: string): Value {
  const locality = localities.find(
    ({ point, name }) => same(point, place.point) && same(name, place.name),
  );
  if (locality) return placeOfLocality(locality);
  const isPoint = place.shape === null;
  // A spot that is called by its numbers, or like its commune, has no name of its own.
  const isNameless =
    place.spot === true && !/\d.*\p{L}|\p{L}.*\d/u.test(place.name[FIRST_LANGUAGE]);
  const name = isNameless ? eachLanguage(() => title) : place.name;
  return {
    type: 'Feature',
    id: place.id,
    properties: {
      level: place.level,
      name: Object.fromEntries(OFFICIAL_LANGUAGES.map((one) => [one, name[one]])),
      ...(place.within === null ? {} : { within: place.within }),
      approximate: true,
      ...(isPoint ? { radius: place.radius ?? SPOT_RADIUS } : {}),
    },
    geometry: isPoint ? { type: 'Point', coordinates: [...place.point] } : place.shape,
  };
}

/** So near each other two spots are one, in km. */
const ONE_SPOT_KM = 0.15;

/** Where a thing on the desk is, as far as it is a point; [lng, lat] in degrees. */
const pointOf = (place: Value | undefined): readonly [number, number] | null => {
  const { type, coordinates } = (place?.geometry ?? {}) as { type?: string; coordinates?: unknown };
  return type === 'Point' ? (coordinates as [number, number]) : null;
};

const pointsOf = (ids: readonly string[], places: Things) =>
  ids.map((id) => pointOf(places.get(id))).filter((point) => point !== null);

/** Tells whether an initiative that comes in lies on the desk already: of that name, and at that place. */
function thereAlready(made: ReadonlyMap<string, Value>, { initiatives, places }: Around) {
  const byTitle = new Map<string, Value[]>();
  for (const value of initiatives.values()) {
    const { title } = fieldsOf('initiative', value) as { title?: Localised };
    for (const name of new Set(Object.values(title ?? {}).map(bareName))) {
      if (name !== '') byTitle.set(name, [...(byTitle.get(name) ?? []), value]);
    }
  }
  return ({ title }: DetailedInitiative, ids: readonly string[]): boolean => {
    const alike = [...new Set(Object.values(title))].flatMap(
      (name) => byTitle.get(bareName(name)) ?? [],
    );
    const points = pointsOf(ids, made);
    return alike.some((value) => {
      const own = (fieldsOf('initiative', value).places ?? []) as readonly string[];
      if (ids.some((id) => own.includes(id))) return true;
      const there = pointsOf(own, places);
      return points.some((one) => there.some((two) => distanceBetween(one, two) < ONE_SPOT_KM));
    });
  };
}

/** A column of the editors' own that keeps words of a file as they are stated. */
function keptColumn(
  name: string,
  cells: readonly { readonly of: string; readonly text: string }[],
  columns: Things,
): Change[] {
  if (cells.length === 0) return [];
  const before = columns.get(name) ?? null;
  const held = ((before?.cells ?? []) as { of: string; text: string }[]).filter(
    ({ of }) => !cells.some((one) => one.of === of),
  );
  return [{ kind: 'column', id: name, before, after: { id: name, cells: [...held, ...cells] } }];
}

/** What comes in, and what an editor may choose of it. */
export interface Taken {
  /** Those that seem to be there already. */
  readonly doubles: readonly { readonly id: string; readonly title: string }[];
  /** Words for themes that are none of ours, with how many rows have each. */
  readonly strange: readonly { readonly label: string; readonly count: number }[];
  /** The changes that a choice makes. */
  readonly changes: (choice: Choice) => readonly Change[];
}

/**
 * Makes initiatives of what a neighbour's file became, with the places and organisations that they
 * name. What a row does not say stays to be filled in; nothing that is there already is moved or
 * made twice.
 * @param themeColumn what words that are no themes of ours are kept under
 */
export function takeRows(
  { entries, places }: Pick<Outcome, 'entries' | 'places'>,
  themeColumn: string,
  around: Around,
): Taken {
  const titles = new Map(
    entries.flatMap(({ initiative }) =>
      initiative.places.map((id) => [id, initiative.title[FIRST_LANGUAGE]] as const),
    ),
  );
  const things = new Map(
    places.map((place) => [
      place.id,
      placeThing(place, around.localities, titles.get(place.id) ?? ''),
    ]),
  );
  // A town of the gazetteer has an id of its own in the data, and may lie on the desk already.
  const placeId = (id: string) => (things.get(id)?.id as string | undefined) ?? id;
  const made = new Map([...things.values()].map((thing) => [String(thing.id), thing]));
  const isThere = thereAlready(made, around);
  const doubles = entries.filter(({ initiative }) =>
    isThere(initiative, initiative.places.map(placeId)),
  );
  const words = new Map(
    around.terms.flatMap(({ id, label }) =>
      [id, ...Object.values(label)].map((name) => [bareName(name), id] as const),
    ),
  );
  const labelsOf = ({ initiative, terms }: Entry) =>
    initiative.themes.map((one) => terms.get(one) ?? one);
  const known = (label: string, { ties }: Choice) => ties.get(label) ?? words.get(bareName(label));
  const counts = new Map<string, number>();
  for (const label of entries.flatMap(labelsOf)) {
    if (!words.has(bareName(label))) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isDouble = new Set(doubles.map(({ initiative }) => initiative.id));

  const changes = (choice: Choice): readonly Change[] => {
    const taken = entries.filter(
      ({ initiative: { id } }) => !isDouble.has(id) || choice.again.has(id),
    );
    const initiatives = taken.map(({ initiative }) => initiative);
    const { of, made: makers } = organisations(initiatives, around.organisations);
    const used = new Set(initiatives.flatMap((one) => one.places.map(placeId)));
    const fresh = (kind: Change['kind'], id: string, after: Value): Change => ({
      kind,
      id,
      before: null,
      after,
    });
    const kept = taken.flatMap((entry) => {
      const text = labelsOf(entry)
        .filter((label) => known(label, choice) === undefined)
        .join(' | ');
      return text === '' ? [] : [{ of: entry.initiative.id, text }];
    });
    // A spot may lie in a town that is new as well.
    const needed = new Set(
      [...used].flatMap((id) => {
        const within = (made.get(id)?.properties as { within?: string } | undefined)?.within;
        return within === undefined ? [id] : [placeId(within), id];
      }),
    );
    return [
      ...[...needed].flatMap((id) => {
        const thing = made.get(id);
        return thing && !around.places.has(id)
          ? [fresh('place', id, withWithin(thing, placeId))]
          : [];
      }),
      ...[...makers].map(([id, one]) => fresh('organisation', id, one)),
      ...taken.map((entry): Change => {
        const { initiative } = entry;
        const { id, title, summary } = initiative;
        const start = newThing('initiative', id, title[FIRST_LANGUAGE]);
        const themes = labelsOf(entry).flatMap((label) => known(label, choice) ?? []);
        return fresh('initiative', id, {
          ...start,
          properties: {
            ...fieldsOf('initiative', start),
            title: inFirst(title),
            shortTitle: inFirst(title),
            summary: inFirst(summary),
            initiators: of.get(id) ?? [],
            initiatorsAsStated: initiative.initiatorsAsStated,
            places: [...new Set(initiative.places.map(placeId))],
            areaAsStated: initiative.areaAsStated,
            period: initiative.period,
            periodAsStated: initiative.periodAsStated,
            themes: [...new Set(themes)],
            references: initiative.references,
            ...contactIn(initiative),
          },
        });
      }),
      ...keptColumn(themeColumn, kept, around.columns),
    ];
  };
  return {
    doubles: doubles.map(({ initiative: { id, title } }) => ({ id, title: title[FIRST_LANGUAGE] })),
    strange: [...counts]
      .map(([label, count]) => ({ label, count }))
      .sort((a, b) => b.count - a.count),
    changes,
  };
}

/** A place whose holder goes by the id that it has in the data. */
function withWithin(thing: Value, placeId: (id: string) => string): Value {
  const properties = thing.properties as { within?: string };
  return properties.within === undefined
    ? thing
    : { ...thing, properties: { ...properties, within: placeId(properties.within) } };
}
