import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../places/anchors.ts';
import { communeCounts, wideCount } from '../../places/commune-counts.ts';
import { densityOf } from '../../time/density.ts';
import { facetCounts } from '../facet-counts.ts';
import { waysToRelax } from '../relax-query.ts';
import { filterInitiatives, poolOf, resultCount, resultsShown } from '../filter.ts';
import type { Initiative } from '../../model.ts';
import { nearby } from '../../near/nearby.ts';
import { onlyOf } from '../../near/near-groups.ts';
import { withinReach } from '../../near/reach.ts';
import { markerGroupsOf } from '../marker-groups.ts';
import { NEAR_GROUPS, type Origin } from '../../near/proximity.ts';
import { anyPeriod, anyQuery } from '../../testing/test-arbitraries.ts';
import { contextOf, INITIATIVES, PLACES } from '../../testing/test-data.ts';
import { columnsOf } from './columns.ts';
import { fastAnswer, type FastQuestion } from './fast-answer.ts';
import { fastNear, fastReach } from './fast-near.ts';

const YEARS = { from: 1990, to: 2030 };

/** A dataset of any size, with places and links that repeat as those of a guide do. */
const anyInitiatives: fc.Arbitrary<readonly Initiative[]> = fc
  .array(
    fc.record({
      model: fc.constantFrom(...INITIATIVES),
      other: fc.constantFrom(...INITIATIVES),
      period: fc.option(anyPeriod),
      places: fc.subarray(
        PLACES.map(({ id }) => id),
        { maxLength: 3 },
      ),
      own: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((sketches) =>
    sketches.map(({ model, other, period, places, own }, index) => ({
      ...model,
      id: `made-up-${index}`,
      period,
      places: own ? places : model.places,
      drawsOn: other.drawsOn,
      roles: [
        ...other.initiators.map((one) => ({ ...one, role: 'partner' as const })),
        ...model.initiators.map((one) => ({ ...one, role: 'runs' as const })),
      ],
    })),
  );

const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.constantFrom(...PLACES).map(({ id }) => ({ kind: 'place' as const, placeId: id })),
  fc
    .tuple(
      fc.double({ min: 4.2, max: 5.3, noNaN: true }),
      fc.double({ min: 50.1, max: 51, noNaN: true }),
    )
    .map((point) => ({ kind: 'point' as const, point })),
);

/** Some of the rows, by chance; null for no such question. */
const anyHits = fc.option(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), { nil: null });

test('the fast way comes to what the plain one does', () => {
  fc.assert(
    fc.property(
      anyInitiatives,
      anyQuery,
      anyHits,
      fc.option(fc.record({ origin: anyOrigin, km: fc.option(fc.integer({ min: 1, max: 60 })) })),
      fc.constantFrom('none', 'own', 'whole' as const),
      (initiatives, query, hits, asks, communes) => {
        const base = contextOf(initiatives);
        const { places, spans, dataset } = base;
        const rank = (index: number) => (index * 7) % 41;
        const ranks = new Map(initiatives.map(({ id }, index) => [id, rank(index)]));
        const columns = columnsOf(dataset, ranks);
        const reach = asks?.km ? { unit: 'km' as const, amount: asks.km } : null;
        const ranked = asks && nearby(asks.origin, initiatives, places, ordered(ranks));
        const near = asks && fastNear(columns, asks.origin);
        const context = {
          ...base,
          textHits: hits && new Set(initiatives.flatMap(({ id }, row) => (hits[row] ? [id] : []))),
          nearHits: ranked && reach && withinReach(ranked, reach),
        };
        const question: FastQuestion = {
          query,
          textHits: hits && Uint8Array.from(initiatives, (_, row) => (hits[row] ? 1 : 0)),
          nearHits: near && reach && fastReach(columns, near, reach),
          near,
          communes,
          years: YEARS,
        };
        const fast = fastAnswer(columns, question);

        const pool = poolOf(query, context);
        const found = filterInitiatives(query, context);
        const shown = resultsShown(query, found);
        const inOrder = initiatives.filter((one) => shown.includes(one));
        const names = (rows: Iterable<number>) => [...rows].map((row) => initiatives[row]!.id);
        const ids = (list: readonly Initiative[]) => list.map(({ id }) => id);
        expect(names(fast.pool!)).toEqual(ids(pool));
        expect(names(fast.matches)).toEqual(ids(found.matches));
        expect(names(fast.undated)).toEqual(ids(found.undated));
        expect(names(fast.byName)).toEqual(
          ids(found.matches.toSorted((a, b) => ranks.get(a.id)! - ranks.get(b.id)!)),
        );
        expect(names([...fast.shown.keys()].filter((row) => fast.shown[row]))).toEqual(
          ids(inOrder),
        );
        expect(fast.counts).toEqual(facetCounts(query, context));
        expect(fast.undatedInPool).toBe(pool.filter(({ id }) => !spans.get(id)).length);
        expect(fast.density).toEqual(
          densityOf(
            pool.map(({ id }) => spans.get(id) ?? null),
            YEARS,
          ),
        );

        const anchors = new Map(initiatives.map((one) => [one.id, anchorsOf(one, places)]));
        const sights = markerGroupsOf(inOrder, anchors, places);
        expect(fast.markers.named).toEqual([...sights.named]);
        expect(
          fast.markers.groups.map(({ place, count, rows }) => ({ place, count, ids: names(rows) })),
        ).toEqual(
          sights.groups.map((one) => ({
            place: one.place.id,
            count: one.count,
            ids: ids(one.initiatives),
          })),
        );
        expect(fast.markers.regions).toEqual(
          [...sights.regions].map(([{ id }, count]) => [id, count]),
        );
        expect(names(fast.markers.wide)).toEqual(ids(sights.wide));
        expect(fast.markers.size).toBe(shown.length);

        const groups = ranked && onlyOf(ranked, found.matches);
        for (const group of NEAR_GROUPS) {
          const [rows, entries] = [fast.groups?.[group], groups?.[group]];
          expect(rows ? names(rows.rows) : null).toEqual(
            entries ? ids(entries.map(({ initiative }) => initiative)) : null,
          );
          entries?.forEach(({ placeId, distanceKm, approximate }, index) => {
            const proximity = near!.proximities[rows!.proximities[index]!];
            expect(proximity).toMatchObject({ placeId, distanceKm, approximate });
          });
        }
        const tally = communeCounts(inOrder, places, communes === 'whole');
        expect(fast.communes).toEqual(
          communes === 'none'
            ? null
            : {
                counts: [...tally].map(([{ id }, count]) => [id, count]),
                wide: wideCount(inOrder, places),
              },
        );
        expect(fast.back).toEqual(
          shown.length > 0
            ? null
            : {
                ways: waysToRelax(query, context),
                withoutReach: resultCount(
                  query,
                  filterInitiatives(query, { ...context, nearHits: null }),
                ),
              },
        );
      },
    ),
  );
});

/** Ranks without gaps, as the plain way wants them. */
function ordered(ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sorted = [...ranks].sort(([, a], [, b]) => a - b);
  return new Map(sorted.map(([id], index) => [id, index]));
}
