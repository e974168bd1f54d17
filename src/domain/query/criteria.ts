import type { Dataset, DrawsOn, Initiative, Tie } from '../model.ts';
import { guideMonth } from '../time/months.ts';
import type { PeriodSpan } from '../time/period-span.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import type { Query } from './query.ts';
import { asksTime, timeState, type TimeState } from '../time/time-question.ts';

/** What a query is judged against. */
export interface FilterContext {
  readonly dataset: Dataset;
  /** By initiative id; null where undated. */
  readonly spans: ReadonlyMap<string, PeriodSpan | null>;
  readonly places: PlaceIndex;
  /** Ids that match the free text; null when it asks nothing or its index is on its way. */
  readonly textHits: ReadonlySet<string> | null;
  /** Ids that lie within the reach asked; null when none is asked or it is not known from where. */
  readonly nearHits: ReadonlySet<string> | null;
}

/**
 * One thing that a query asks. Approaches and bases are asked together, of one and the same link;
 * so are organisations and their roles.
 */
export interface Criterion {
  readonly on: 'text' | 'near' | 'drawsOn' | 'places' | 'initiators' | 'themes';
  passes(initiative: Initiative): boolean;
}

/** True for a chosen value, or for all when nothing is chosen. */
function allows<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** Gives a test of one link: is its approach chosen, and its basis too? */
export function linkTest({ approaches, bases }: Pick<Query, 'approaches' | 'bases'>) {
  return ({ approach, basis }: DrawsOn) => allows(approaches, approach) && allows(bases, basis);
}

/** An organisation by how it is tied to an initiative. */
export interface Tied {
  readonly id: string;
  readonly tie: Tie;
}

/** The organisations of an initiative: each initiator, and each role that one has. */
export function tiedTo({ initiators, roles }: Pick<Initiative, 'initiators' | 'roles'>): Tied[] {
  return [
    ...initiators.map(({ id }) => ({ id, tie: 'initiator' as const })),
    ...roles.map(({ id, role }) => ({ id, tie: role })),
  ];
}

/** Gives a test of one organisation: is it chosen, and in a role that is? */
export function tieTest(query: Pick<Query, 'initiators' | 'roles'>) {
  return ({ id, tie }: Tied) => allows(query.initiators, id) && allows(query.roles, tie);
}

/**
 * Tests for counting options, where each of a pair counts with the other as asked: an approach on the
 * chosen bases, and the reverse; an organisation in the chosen roles, and the reverse.
 */
export function sideTests(query: Query) {
  return {
    approachFits: linkTest({ ...query, bases: [] }),
    basisFits: linkTest({ ...query, approaches: [] }),
    idFits: tieTest({ ...query, roles: [] }),
    roleFits: tieTest({ ...query, initiators: [] }),
  };
}

/** What the query asks, time aside; what it leaves open is left out. */
export function criteriaOf(query: Query, context: FilterContext): readonly Criterion[] {
  const { textHits, nearHits, places } = context;
  const criteria: Criterion[] = [];
  if (textHits) criteria.push({ on: 'text', passes: ({ id }) => textHits.has(id) });
  if (nearHits) criteria.push({ on: 'near', passes: ({ id }) => nearHits.has(id) });
  if (query.approaches.length > 0 || query.bases.length > 0) {
    const fits = linkTest(query);
    criteria.push({ on: 'drawsOn', passes: ({ drawsOn }) => drawsOn.some(fits) });
  }
  if (query.places.length > 0) {
    const inside = places.all.filter(({ id }) =>
      query.places.some((chosen) => places.isWithin(id, chosen)),
    );
    const accepted = new Set(inside.map(({ id }) => id));
    criteria.push({ on: 'places', passes: (one) => one.places.some((id) => accepted.has(id)) });
  }
  if (query.initiators.length > 0 || query.roles.length > 0) {
    const fits = tieTest(query);
    criteria.push({ on: 'initiators', passes: (one) => tiedTo(one).some(fits) });
  }
  if (query.themes.length > 0) {
    const chosen = new Set(query.themes);
    criteria.push({ on: 'themes', passes: ({ themes }) => themes.some((id) => chosen.has(id)) });
  }
  return criteria;
}

/** How an initiative stands to what the query asks of time; `in` for all when that is nothing. */
export function timeStates(
  { time }: Pick<Query, 'time'>,
  { spans, dataset }: Pick<FilterContext, 'spans' | 'dataset'>,
): (initiative: Pick<Initiative, 'id'>) => TimeState {
  if (!asksTime(time)) return () => 'in';
  const guide = guideMonth(dataset.guideDate);
  return ({ id }) => timeState(spans.get(id) ?? null, time, guide);
}
