import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterInitiatives, resultCount } from './filter.ts';
import { monthsOfYears } from '../time/months.ts';
import { EMPTY_QUERY, type Query } from './query.ts';
import { ANY_TIME, asksTime } from '../time/time-question.ts';
import { anyPeriod, anyQuery } from '../testing/test-arbitraries.ts';
import { contextOf, INITIATIVES } from '../testing/test-data.ts';

const context = contextOf();
const ask = (query: Partial<Query>, within = context) => {
  const { matches, undated } = filterInitiatives({ ...EMPTY_QUERY, ...query }, within);
  return { matches: matches.map(({ id }) => id), undated: undated.map(({ id }) => id) };
};

test('a query that asks nothing leaves all in, the undated included', () => {
  expect(ask({})).toEqual({ matches: INITIATIVES.map(({ id }) => id), undated: [] });
});

test('an approach and a basis are judged on one and the same link', () => {
  const both = ask({ approaches: ['organizing'], bases: ['footnote'] });
  // "north" has organizing by our reading and health by a footnote: not the two together.
  expect(both.matches).toEqual(['garden', 'two-towns']);
  expect(ask({ bases: ['footnote'] }).matches).toEqual(['garden', 'north', 'two-towns', 'walloon']);
});

test('a commune gives what is in it, in its parts, and in what spans it', () => {
  expect(ask({ places: ['21004'] }).matches).toEqual(['antenne', 'garden', 'north', 'square']);
  expect(ask({ places: ['21014'] }).matches).toEqual(['north', 'two-towns']);
  expect(ask({ places: ['laken'] }).matches).toEqual(['square']);
});

test('a region gives all that is in it', () => {
  expect(ask({ places: ['04000'] }).matches).toHaveLength(INITIATIVES.length - 1);
});

test('a partner is found as an initiator is', () => {
  expect(ask({ initiators: ['clinic'] }).matches).toEqual(['square', 'tour', 'two-towns']);
});

test('options add up within a facet and narrow across facets', () => {
  expect(ask({ themes: ['housing'] }).matches).toEqual(['garden', 'north', 'two-towns']);
  expect(ask({ themes: ['housing', 'care'] }).matches).toHaveLength(6);
  expect(ask({ themes: ['housing'], initiators: ['house'] }).matches).toEqual(['garden']);
});

test('what is asked of taking part has to be known, and each of it has to be so', () => {
  expect(ask({ newcomers: ['yes'] }).matches).toEqual(['garden', 'square']);
  expect(ask({ free: ['yes'] }).matches).toEqual(['garden']);
  expect(ask({ wheelchair: ['yes'] }).matches).toEqual(['square', 'tour']);
  expect(ask({ newcomers: ['yes'], wheelchair: ['yes'] }).matches).toEqual(['square']);
});

test('of several languages spoken one is enough', () => {
  expect(ask({ spokenLanguages: ['fr'] }).matches).toEqual(['garden', 'north']);
  expect(ask({ spokenLanguages: ['ar', 'tr'] }).matches).toEqual(['garden']);
});

test('a window sets the undated apart, shown or not, if they pass the rest', () => {
  const time = { ...ANY_TIME, window: monthsOfYears({ from: 2019, to: 2020 }) };
  const expected = { matches: ['garden', 'tour'], undated: ['antenne'] };
  expect(ask({ time })).toEqual(expected);
  expect(ask({ time, undated: true })).toEqual(expected);
  expect(ask({ time, themes: ['housing'] })).toEqual({ matches: ['garden'], undated: [] });
});

test('free text narrows once its hits are known', () => {
  const text = { ...context, textHits: new Set(['tour', 'garden']) };
  expect(ask({ text: 'x', themes: ['care'] }, text).matches).toEqual(['garden']);
  expect(ask({ text: 'x' }, { ...context, textHits: new Set<string>() }).matches).toEqual([]);
  expect(ask({ text: 'x' }).matches).toHaveLength(INITIATIVES.length);
});

test('the undated count as results only when shown', () => {
  const time = { ...ANY_TIME, window: monthsOfYears({ from: 2019, to: 2020 }) };
  const query = { ...EMPTY_QUERY, time };
  const result = filterInitiatives(query, context);
  expect(resultCount(query, result)).toBe(2);
  expect(resultCount({ ...query, undated: true }, result)).toBe(3);
});

/** The same initiatives with other periods. */
const withPeriods = (periods: readonly (string | null)[]) =>
  contextOf(INITIATIVES.map((one, index) => ({ ...one, period: periods[index] ?? null })));
const anyContext = fc
  .array(fc.option(anyPeriod), { minLength: INITIATIVES.length, maxLength: INITIATIVES.length })
  .map(withPeriods);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('what matches or is undated passes the rest, and is counted once', () => {
  fc.assert(
    fc.property(anyContext, anyQuery, (within, query) => {
      const { matches, undated } = filterInitiatives(query, within);
      const rest = filterInitiatives({ ...query, time: ANY_TIME }, within);
      const counted = [...idsOf(matches), ...idsOf(undated)];
      expect(new Set(counted).size).toBe(counted.length);
      expect(idsOf(rest.matches)).toEqual(expect.arrayContaining(counted));
      if (!asksTime(query.time)) expect(counted).toEqual(idsOf(rest.matches));
    }),
  );
});

const found = (query: Query, within = context) => {
  const { matches, undated } = filterInitiatives(query, within);
  return idsOf([...matches, ...undated]);
};

test('a wider window never loses a result', () => {
  fc.assert(
    fc.property(anyContext, anyQuery, fc.nat(50), fc.nat(50), (within, query, before, after) => {
      fc.pre(query.time.window !== null);
      const { from, to } = query.time.window;
      const time = { ...query.time, window: { from: from - before, to: to + after } };
      expect(found({ ...query, time }, within)).toEqual(
        expect.arrayContaining(found(query, within)),
      );
    }),
  );
});

test('one more option in a facet that is in use never loses a result', () => {
  const facet = fc.constantFrom('approaches', 'bases', 'places', 'initiators', 'themes');
  fc.assert(
    fc.property(anyQuery, anyQuery, facet, (query, other, name) => {
      fc.pre(query[name].length > 0);
      const more = { ...query, [name]: [...query[name], ...other[name]] };
      expect(found(more)).toEqual(expect.arrayContaining(found(query)));
    }),
  );
});
