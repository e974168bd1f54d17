import type {
  Dataset,
  Organisation,
  OrganisationName,
  DetailedApproach,
} from '../../domain/model.ts';
import { onlyIn } from '../load/only-in.ts';
import type { Outcome } from './opened-data.ts';
import { placeOf } from './positions/place-maker.ts';

/** What is known here, that somebody else's dataset leans on. */
export interface Ground {
  readonly base: Dataset;
  readonly approaches: readonly DetailedApproach[];
  /** The present month in EDTF: until then what runs on is known to. */
  readonly month: string;
}

/** An organisation of which no more than its name is known. */
const bare = ({ id, name }: OrganisationName): Organisation => ({
  id,
  name,
  kind: '',
  website: null,
});

/** Makes a dataset of what a file of somebody else became, on the ground of ours. */
export function datasetOf(
  { entries, places }: Pick<Outcome, 'entries' | 'places'>,
  ground: Ground,
): Dataset {
  const { base, approaches, month } = ground;
  const initiatives = entries.map(({ initiative }) => initiative);
  const drawn = new Set(
    initiatives.flatMap(({ drawsOn }) => drawsOn.map(({ approach }) => approach)),
  );
  const words = new Map(entries.flatMap(({ terms }) => [...terms]));
  const labels = (known: Dataset['themes'], used: readonly string[]) => {
    const named = new Map(known.map(({ id, label }) => [id, label]));
    return [...new Set(used)].map((id) => ({
      id,
      label: named.get(id) ?? onlyIn(words.get(id) ?? id),
    }));
  };
  const organisations = new Map(
    entries.flatMap((entry) => entry.organisations).map((one) => [one.id, bare(one)]),
  );
  return {
    guideDate: month,
    guide: null,
    attribution: base.attribution,
    approaches: approaches.filter(({ id }) => drawn.has(id)).map((one) => ({ ...one, links: [] })),
    challenges: [],
    initiatives,
    organisations: [...organisations.values()],
    places: [...base.places, ...places.map(placeOf)],
    ground: base.ground,
    waters: base.waters,
    basemaps: base.basemaps,
    themes: labels(
      base.themes,
      initiatives.flatMap(({ themes }) => themes),
    ),
    audiences: labels(
      base.audiences,
      initiatives.flatMap(({ audiences }) => audiences),
    ),
  };
}
