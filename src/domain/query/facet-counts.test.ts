import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetCounts } from './facet-counts.ts';
import { waysToRelax } from './relax-query.ts';
import { filterInitiatives, resultCount } from './filter.ts';
import { BASES, TIES } from '../model.ts';
import { monthsOfYears } from '../time/months.ts';
import { EMPTY_QUERY } from './query.ts';
import { FACET_NAMES } from './facets/facets.ts';
import { ANY_TIME } from '../time/time-question.ts';
import { anyQuery } from '../testing/test-arbitraries.ts';
import { contextOf, PLACES } from '../testing/test-data.ts';

const context = contextOf();
const OPTIONS = {
  approaches: ['organizing', 'health'],
  bases: BASES,
  places: PLACES.map(({ id }) => id),
  initiators: ['house', 'union', 'clinic'],
  roles: TIES,
  themes: ['care', 'housing', 'nothing'],
  newcomers: ['yes'],
  free: ['yes'],
  wheelchair: ['yes'],
  spokenLanguages: ['ar', 'fr', 'tr'],
};

test('without a query, a place counts what lies in it and each initiative once', () => {
  const { places, approaches } = facetCounts(EMPTY_QUERY, context);
  expect(places.get('04000')).toBe(6);
  // "square" is in Laken and on its square, which is in Laken too.
  expect(places.get('laken')).toBe(1);
  expect(approaches.get('organizing')).toBe(4);
});

test('a chosen option does not lower the counts of its own facet', () => {
  const { themes, initiators } = facetCounts({ ...EMPTY_QUERY, themes: ['housing'] }, context);
  expect(themes.get('care')).toBe(4);
  expect(initiators.get('house')).toBe(1);
});

test('every count is the number of results that choosing only that option gives', () => {
  const hits = fc.option(fc.subarray(context.dataset.initiatives.map(({ id }) => id)));
  fc.assert(
    fc.property(anyQuery, hits, (query, ids) => {
      const within = { ...context, textHits: ids && new Set(ids) };
      const counts = facetCounts(query, within);
      for (const facet of FACET_NAMES) {
        for (const option of OPTIONS[facet]) {
          const only = { ...query, [facet]: [option] };
          const expected = resultCount(only, filterInitiatives(only, within));
          expect(counts[facet].get(option) ?? 0, `${facet} ${option}`).toBe(expected);
        }
      }
    }),
  );
});

test('without results, the most fruitful constraint to drop comes first', () => {
  const time = { ...ANY_TIME, window: monthsOfYears({ from: 2006, to: 2008 }) };
  const query = { ...EMPTY_QUERY, themes: ['housing'], time };
  expect(waysToRelax(query, context)).toEqual([
    { drop: 'time', count: 3 },
    { drop: 'themes', count: 1 },
  ]);
});

test('the text is offered to be dropped when it is what finds nothing', () => {
  const typo = { ...context, textHits: new Set<string>() };
  const query = { ...EMPTY_QUERY, text: 'xqz', themes: ['care'] };
  expect(waysToRelax(query, typo)).toEqual([{ drop: 'text', count: 4 }]);
});

test('each offer keeps its promise', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      for (const { drop, count } of waysToRelax(query, context)) {
        const looser = { ...query, [drop]: EMPTY_QUERY[drop] };
        expect(resultCount(looser, filterInitiatives(looser, context))).toBe(count);
        expect(count).toBeGreaterThan(0);
      }
    }),
  );
});
