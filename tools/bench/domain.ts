import { communeCounts } from '../../src/domain/commune-counts.ts';
import { densityOf } from '../../src/domain/density.ts';
import { facetCounts } from '../../src/domain/facets.ts';
import { partByTime, poolOf } from '../../src/domain/filter.ts';
import { memo } from '../../src/domain/memo.ts';
import type { Dataset } from '../../src/domain/model.ts';
import { guideMonth, monthsOfYears } from '../../src/domain/months.ts';
import { onlyOf } from '../../src/domain/near-groups.ts';
import { nearby } from '../../src/domain/nearby.ts';
import type { Origin } from '../../src/domain/standing.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { periodSpan, yearRange } from '../../src/domain/period-span.ts';
import { indexPlaces } from '../../src/domain/place-index.ts';
import { EMPTY_QUERY } from '../../src/domain/query.ts';
import { withinReach } from '../../src/domain/reach.ts';
import { ANY_TIME } from '../../src/domain/time-question.ts';
import { titleOrder } from '../../src/domain/title-order.ts';

const ROUNDS = 15;
const GHENT: Origin = { kind: 'locality', point: [3.7167, 51.05], commune: null };

/** Milliseconds of the middle one of several rounds. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

/** What each part of a step costs on a dataset, of the timeline or of nearness, in milliseconds. */
export function domainCosts(dataset: Dataset): readonly (readonly [what: string, ms: number])[] {
  const guide = guideMonth(dataset.guideDate);
  const read = memo((text) => periodSpan(parsePeriod(text), guide));
  const spansOf = () =>
    new Map(
      dataset.initiatives.map(({ id, period }) => [id, period === null ? null : read(period)]),
    );
  const spans = spansOf();
  const years = yearRange(spans.values(), guide);
  const context = {
    dataset,
    spans,
    places: indexPlaces(dataset.places),
    textHits: null,
    nearHits: null,
  };
  const time = { ...ANY_TIME, window: monthsOfYears({ from: 2008, to: 2012 }) };
  const query = { ...EMPTY_QUERY, time };
  const pool = poolOf(query, context);
  const order = titleOrder(dataset.initiatives);
  const near = (origin: Origin) => nearby(origin, dataset.initiatives, context.places, order);
  const groups = near(GHENT);
  return [
    ['reading the periods', cost(spansOf)],
    ['parting by time', cost(() => partByTime(pool, query, context))],
    [
      'density',
      cost(() =>
        densityOf(
          pool.map(({ id }) => spans.get(id) ?? null),
          years,
        ),
      ),
    ],
    ['facet counts', cost(() => facetCounts(query, context))],
    ['nearness from a point', cost(() => near({ kind: 'point', point: [4.37, 50.85] }))],
    ['nearness from a commune', cost(() => near({ kind: 'place', placeId: '21004' }))],
    ['nearness from a town', cost(() => near(GHENT))],
    ['what is within reach', cost(() => withinReach(groups, { unit: 'bike', amount: 20 }))],
    ['those asked, by nearness', cost(() => onlyOf(groups, pool))],
    ['counts by commune', cost(() => communeCounts(pool, context.places, true))],
  ];
}
