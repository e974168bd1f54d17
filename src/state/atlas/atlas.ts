import { createContext, useContext } from 'react';
import { anchorsOf, type Anchoring } from '../../domain/places/anchors.ts';
import { memo } from '../../domain/lib/memo.ts';
import { backLinks, ficheIndex, type BackLink } from '../../domain/links/back-links.ts';
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
  readonly periods: ReadonlyMap<string, Period | null>;
  readonly spans: ReadonlyMap<string, PeriodSpan | null>;
  /** The guide's month, the last that is known, as a number of months. */
  readonly guide: number;
  /** The years of the timeline. */
  readonly years: Years;
  readonly anchors: ReadonlyMap<string, Anchoring>;
  readonly back: ReadonlyMap<string, readonly BackLink[]>;
  /** Place of each initiative in the alphabet, by id. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Ids of the organisations that any initiative names. */
  readonly linked: ReadonlySet<string>;
  readonly known: Known;
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function linkedTo(initiatives: readonly Initiative[]): ReadonlySet<string> {
  const lists = new Set<readonly OrganisationName[]>(
    initiatives.flatMap(({ initiators, roles }) => [initiators, roles]),
  );
  return new Set([...lists].flatMap((list) => list.map(({ id }) => id)));
}

/** Indexes a dataset. Throws PeriodError on a period that loading should have refused. */
export function buildAtlas(dataset: Dataset): Atlas {
  const fiches = ficheIndex(dataset);
  const places = indexPlaces(dataset.places);
  const guide = guideMonth(dataset.guideDate);
  // Tens of thousands of initiatives share a few hundred periods.
  const read = memo((text) => {
    const period = parsePeriod(text);
    return { period, span: periodSpan(period, guide) };
  });
  // What shares its places shares how it stands on the map.
  const anchorings = new Map<readonly string[], Anchoring>();
  const anchoring = (one: Initiative) => {
    const known = anchorings.get(one.places) ?? anchorsOf(one, places);
    anchorings.set(one.places, known);
    return known;
  };
  const periods = new Map<string, Period | null>();
  const spans = new Map<string, PeriodSpan | null>();
  for (const { id, period: text } of dataset.initiatives) {
    const { period, span } = text === null ? { period: null, span: null } : read(text);
    periods.set(id, period);
    spans.set(id, span);
  }
  return {
    dataset,
    fiches,
    places,
    regions: dataset.places.filter(({ level }) => level === 'region'),
    periods,
    initiatives: byId(dataset.initiatives),
    approaches: byId(dataset.approaches),
    organisations: byId(dataset.organisations),
    spans,
    guide,
    years: yearRange(spans.values(), guide),
    anchors: new Map(dataset.initiatives.map((one) => [one.id, anchoring(one)])),
    ranks: ranksOf(dataset),
    back: backLinks(fiches.values()),
    linked: linkedTo(dataset.initiatives),
    known: knownIds(dataset),
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
