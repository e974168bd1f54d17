import { createContext, useContext } from 'react';
import { anchorsOf, type Anchoring } from '../../domain/places/anchors.ts';
import { memo } from '../../domain/lib/memo.ts';
import { whenAsked } from '../../domain/lib/when-asked.ts';
import { backLinks, type BackLink } from '../../domain/links/back-links.ts';
import type {
  Approach,
  Dataset,
  Fiche,
  Initiative,
  OrganisationName,
  Place,
} from '../../domain/model.ts';
import { guideMonth, type Years } from '../../domain/time/months.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { periodSpan, yearRange, type PeriodSpan } from '../../domain/time/period-span.ts';
import { indexPlaces, type PlaceIndex } from '../../domain/places/place-index.ts';
import { ranksOf } from './ranks.ts';
import { knownIds, type Known } from '../url/url-state.ts';

/** Things by id. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** The dataset with the indexes that every view needs; made once, never changed. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly fiches: Lookup<Fiche>;
  readonly initiatives: Lookup<Initiative>;
  readonly approaches: ReadonlyMap<string, Approach>;
  readonly organisations: ReadonlyMap<string, OrganisationName>;
  readonly places: PlaceIndex;
  /** The regions among the places. */
  readonly regions: readonly Place[];
  readonly periods: Lookup<Period | null>;
  readonly spans: Lookup<PeriodSpan | null>;
  /** The guide's month, the last that is known, as a number of months. */
  readonly guide: number;
  /** The years of the timeline. */
  readonly years: Years;
  readonly anchors: Lookup<Anchoring>;
  readonly back: Lookup<readonly BackLink[]>;
  /** Place of each initiative in the alphabet, by id. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Ids of the organisations that any initiative names. */
  readonly linked: ReadonlySet<string>;
  readonly known: Known;
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function linkedTo(initiatives: readonly Initiative[]): ReadonlySet<string> {
  // Tens of thousands of initiatives share some thousand lists.
  const lists = new Set<readonly OrganisationName[]>();
  for (const { initiators, roles } of initiatives) lists.add(initiators).add(roles);
  const linked = new Set<string>();
  for (const list of lists) for (const { id } of list) linked.add(id);
  return linked;
}

/** Looks something up by way of an initiative: an index of its own for each would hold up the page. */
const by = <T>(
  initiatives: ReadonlyMap<string, Initiative>,
  of: (initiative: Initiative) => T,
): Lookup<T> => ({
  has: (id) => initiatives.has(id),
  get: (id) => {
    const initiative = initiatives.get(id);
    return initiative && of(initiative);
  },
});

/** Indexes a dataset. Throws PeriodError on a period that loading should have refused. */
export function buildAtlas(dataset: Dataset): Atlas {
  const { initiatives: all, approaches, challenges } = dataset;
  const initiatives = byId(all);
  const others = byId<Fiche>([...approaches, ...challenges]);
  const back = whenAsked(() => backLinks([...approaches, ...all, ...challenges]));
  const fiches: Lookup<Fiche> = {
    has: (id) => others.has(id) || initiatives.has(id),
    get: (id) => others.get(id) ?? initiatives.get(id),
  };
  const places = indexPlaces(dataset.places);
  const guide = guideMonth(dataset.guideDate);
  // Tens of thousands of initiatives share a few hundred periods.
  const read = memo((text) => {
    const period = parsePeriod(text);
    return { period, span: periodSpan(period, guide) };
  });
  const readOf = ({ period }: Initiative) => (period === null ? null : read(period));
  // What shares its places shares how it stands on the map.
  const anchorings = new Map<readonly string[], Anchoring>();
  const anchoring = (one: Initiative) => {
    const known = anchorings.get(one.places) ?? anchorsOf(one, places);
    anchorings.set(one.places, known);
    return known;
  };
  const stated = new Set(all.map(({ period }) => period));
  return {
    dataset,
    fiches,
    places,
    regions: dataset.places.filter(({ level }) => level === 'region'),
    periods: by(initiatives, (one) => readOf(one)?.period ?? null),
    initiatives,
    approaches: byId(approaches),
    organisations: byId(dataset.organisations),
    spans: by(initiatives, (one) => readOf(one)?.span ?? null),
    guide,
    years: yearRange(
      [...stated].map((text) => (text === null ? null : read(text).span)),
      guide,
    ),
    anchors: by(initiatives, anchoring),
    ranks: ranksOf(dataset),
    back: { has: (id) => back().has(id), get: (id) => back().get(id) },
    linked: linkedTo(all),
    known: knownIds(dataset, fiches),
  };
}

export const AtlasContext = createContext<Atlas | null>(null);

/** The dataset and its indexes; throws outside the provider. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasContext');
  return atlas;
}

/** Whether the data have approaches to sign with: else solid and dashed say nothing. */
export function useHasSigns(): boolean {
  return useAtlas().dataset.approaches.length > 1;
}
