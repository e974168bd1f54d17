import { columnsOf } from '../../../domain/query/columnar/columns.ts';
import { fastAnswer, type FastAnswer } from '../../../domain/query/columnar/fast-answer.ts';
import { fastNear, fastReach, type RowNearness } from '../../../domain/query/columnar/fast-near.ts';
import type { Dataset } from '../../../domain/model.ts';
import type { Years } from '../../../domain/time/months.ts';
import type { Query } from '../../../domain/query/query.ts';
import type { Reach } from '../../../domain/near/reach.ts';
import type { Origin } from '../../../domain/near/proximity.ts';
import { makeTextIndex } from '../../search/make-text-index.ts';
import { ranksOf } from '../../atlas/ranks.ts';
import type { TextIndex } from '../../search/text-index.ts';

/** What is asked of the engine. */
export interface EngineQuestion {
  readonly query: Query;
  readonly origin: Origin | null;
  readonly reach: Reach | null;
  readonly communes: 'none' | 'own' | 'whole';
  readonly years: Years;
}

/** How the places of a row stand to the origin. */
export interface RowProximity {
  readonly placeId: string;
  readonly distanceKm: number;
  readonly approximate: boolean;
}

export interface EngineAnswer extends FastAnswer {
  /** What the groups name by number; empty without an origin. */
  readonly proximities: readonly (RowProximity | undefined)[];
  /** The nearest of all there is around the origin, asked for or not. */
  readonly nearest: { readonly row: number; readonly proximity: RowProximity } | null;
}

const bare = ({ placeId, distanceKm, approximate }: RowProximity): RowProximity => ({
  placeId,
  distanceKm,
  approximate,
});

/** Keeps the last answer of a work for as long as the same is asked. */
function lastOf<T>() {
  let last: { key: string; answer: T } | null = null;
  return (key: string, work: () => T): T => {
    if (last?.key !== key) last = { key, answer: work() };
    return last.answer;
  };
}

/** The way to ask a dataset of many; with the words of its fiches, once a text is asked. */
export type EngineCore = (question: EngineQuestion) => Promise<EngineAnswer>;

/** Makes the engine of a dataset: columns at once, words when first needed. */
export function engineCore(dataset: Dataset, root: URL): EngineCore {
  let text: Promise<TextIndex> | null = null;
  const columns = columnsOf(dataset, ranksOf(dataset));
  const nearness = lastOf<RowNearness>();

  return async ({ query, origin, reach, communes, years }) => {
    text ??= query.text === '' ? null : makeTextIndex(root, dataset).then(({ search }) => search);
    const search = query.text === '' ? null : await text;
    const near = origin && nearness(JSON.stringify(origin), () => fastNear(columns, origin));
    const answer = fastAnswer(columns, {
      query,
      textHits: search?.(query.text) ?? null,
      nearHits: near && reach && fastReach(columns, near, reach),
      near,
      communes,
      years,
    });
    const first = near?.buckets.find(({ proximity }) => proximity.group === 'around');
    return {
      ...answer,
      proximities: near?.proximities.map((one) => one && bare(one)) ?? [],
      nearest: first ? { row: first.rows[0]!, proximity: bare(first.proximity) } : null,
    };
  };
}
