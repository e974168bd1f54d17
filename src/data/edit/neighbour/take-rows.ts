import { bareName } from '../../../domain/bare-name.ts';
import type { Locality } from '../../../domain/locality.ts';
import type { Localised, Place, WholeInitiative } from '../../../domain/model.ts';
import type { Columns } from '../../other/columns.ts';
import { Ids } from '../../other/entry.ts';
import { PlaceMaker } from '../../other/place-maker.ts';
import { entriesOfTable } from '../../other/rows.ts';
import type { Table } from '../../other/table.ts';
import type { Problem } from '../../problems.ts';
import { fieldsOf, type Value } from '../kinds.ts';
import { newThing } from '../new-thing.ts';
import type { Change } from '../patch.ts';
import { placeOfLocality } from '../place-of-locality.ts';
import { same } from '../same.ts';

/** What is there already, that rows may mean. */
export interface Around {
  /** As drawn. */
  readonly places: readonly Place[];
  readonly localities: readonly Locality[];
  readonly organisations: ReadonlyMap<string, Value>;
  readonly terms: readonly { readonly id: string; readonly label: Localised }[];
  /** Ids that are in use. */
  readonly taken: Iterable<string>;
}

export interface Taken {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** A name that says the same in every language says nothing of the others. */
const inDutch = (text: Localised): Localised =>
  text.nl === text.fr && text.fr === text.en ? { nl: text.nl, fr: '', en: '' } : text;

const allNames = (value: Value) =>
  [...Object.values((value.name ?? {}) as Localised), ...((value.aliases ?? []) as string[])].map(
    bareName,
  );

/** Who a row names: an organisation that we know under that name, or a new one. */
function organisations(entries: readonly WholeInitiative[], known: ReadonlyMap<string, Value>) {
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
      [...new Set(initiators.map(({ name }) => idOf(name.nl)))],
    ]),
  );
  return { of, made };
}

/** A place that was made for a row, as the data have it. */
function placeThing(place: Place, localities: readonly Locality[]): Value {
  const locality = localities.find(
    ({ point, name }) => same(point, place.point) && same(name, place.name),
  );
  if (locality) return placeOfLocality(locality);
  const isPoint = place.level === 'site';
  const { nl, fr } = place.name;
  return {
    type: 'Feature',
    id: place.id,
    properties: {
      level: place.level,
      name: { nl, fr },
      ...(place.within === null ? {} : { within: place.within }),
      approximate: true,
      // A point of somebody else's map is as good as it was set: about a house or two.
      ...(isPoint ? { radius: 100 } : {}),
    },
    geometry: isPoint ? { type: 'Point', coordinates: [...place.point] } : place.shape,
  };
}

/**
 * Makes initiatives of the rows of a neighbour's table, with the places and organisations that they
 * name. What a row does not say stays to be filled in; each that cannot be one is told.
 */
export function takeRows(table: Table, columns: Columns, file: string, around: Around): Taken {
  const problems: Problem[] = [];
  const maker = new PlaceMaker(around.places, around.localities);
  const entries = entriesOfTable(table, columns, file, maker, new Ids(around.taken), (found) => {
    problems.push(found);
  });
  const initiatives = entries.map(({ initiative }) => initiative);
  const { of, made } = organisations(initiatives, around.organisations);
  const words = new Map(
    around.terms.flatMap(({ id, label }) =>
      Object.values(label).map((name) => [bareName(name), id] as const),
    ),
  );
  const newPlaces = new Map(
    maker.others.map((place) => [place.id, placeThing(place, around.localities)]),
  );
  const placeId = (id: string) => (newPlaces.get(id)?.id as string | undefined) ?? id;
  const fresh = (kind: Change['kind'], id: string, after: Value): Change => ({
    kind,
    id,
    before: null,
    after,
  });
  const things = entries.map(({ initiative, terms }): Change => {
    const { id, title, summary } = initiative;
    const start = newThing('initiative', id, title.nl);
    const themes = initiative.themes.flatMap(
      (one) => words.get(bareName(terms.get(one) ?? one)) ?? [],
    );
    return fresh('initiative', id, {
      ...start,
      properties: {
        ...fieldsOf('initiative', start),
        title: inDutch(title),
        shortTitle: inDutch(title),
        summary: inDutch(summary),
        initiators: of.get(id) ?? [],
        initiatorsAsStated: initiative.initiatorsAsStated,
        places: initiative.places.map(placeId),
        areaAsStated: initiative.areaAsStated,
        period: initiative.period,
        periodAsStated: initiative.periodAsStated,
        themes: [...new Set(themes)],
        references: initiative.references,
      },
    });
  });
  return {
    changes: [
      ...[...newPlaces.values()].map((place) => fresh('place', String(place.id), place)),
      ...[...made].map(([id, one]) => fresh('organisation', id, one)),
      ...things,
    ],
    problems,
  };
}
