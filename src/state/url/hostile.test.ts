import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteDataset } from '../../../tools/data/site-dataset.ts';
import { loadDataset } from '../../data/load/load-dataset.ts';
import { publish } from '../../data/publish/publish.ts';
import { buildAtlas } from '../atlas/atlas.ts';
import { readUrl } from './read-url.ts';
import { knownIds } from './url-state.ts';
import { writeUrl } from './write-url.ts';

/** How many cases each property is tried with. */
const RUNS = Number(process.env.RUNS ?? 10_000);

const base = siteDataset();
const known = knownIds(base);

const PARAMETERS = [
  'q',
  'fiche',
  'approach',
  'basis',
  'place',
  'by',
  'theme',
  'years',
  'reading',
  'longer',
  'ended',
  'undated',
  'near',
  'within',
  'shade',
  'view',
  'sort',
  'group',
  'band',
  'only',
  'order',
  'data',
  'columns',
  '__proto__',
  'constructor',
  'toString',
  'story',
] as const;
const VALUES = [
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'javascript:alert(1)',
  '<svg onload=alert(1)>',
  '0',
  '-1',
  '1e999',
  'NaN',
  '50.85,4.35',
  '50.85,4.35,12',
  '999,999',
  '2008-2012',
  '2012-2008',
  '..',
  '0000-9999',
  '2km',
  '0km',
  '999km',
  '15min-foot',
  'here',
  '21001',
  'calame',
  'title,title',
  '%',
  '%00',
  '\u202e',
  'a'.repeat(5000),
  ','.repeat(5000),
  '9'.repeat(400),
] as const;

const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 40 }));
const search = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS), value), { maxLength: 6 })
    .map((pairs) => new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString()),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const path = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'nl',
          'fr',
          'en',
          'fiche',
          'places',
          'calame',
          '21001',
          '__proto__',
          '..',
          'matrix',
          '',
        ),
        value,
      ),
      { maxLength: 5 },
    )
    .map((parts) => `/${parts.join('/')}`),
  fc.string({ maxLength: 60 }),
);

describe('any address', () => {
  it('is read without a fault, names nothing that is not there, and reads the same once written', () => {
    fc.assert(
      fc.property(path, search, (where, asked) => {
        const { state, notices } = readUrl(where, asked, known, 'nl');
        for (const id of state.query.places) expect(known.places.has(id)).toBe(true);
        for (const id of state.query.approaches) expect(known.approaches.has(id)).toBe(true);
        if ('id' in state.page) expect(typeof state.page.id).toBe('string');
        for (const one of notices) expect(one.value.length).toBeLessThanOrEqual(80);
        const address = writeUrl(state);
        expect(address.length).toBeLessThan(20_000);
        const [again = '', rest = ''] = address.split('?');
        const { state: same, notices: none } = readUrl(again, rest, known, 'nl');
        expect(none).toEqual([]);
        if (state.page.kind !== 'missing') expect(writeUrl(same)).toBe(address);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});

describe('an index with one thing changed', () => {
  it('that passes the door is one that the app can build on', async () => {
    const few = { ...base, initiatives: base.initiatives.slice(0, 5), ground: [], waters: [] };
    const files = publish(few);
    const index = files['data/index.nl.json'] as Record<string, Record<string, unknown>>;
    const columns = Object.keys(index.initiatives!);
    const by = fc.oneof(
      fc.constantFrom<unknown>('', '__proto__', -1, 1.5, 1e9, [], null, '2021/..', '<b>', {}),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...columns),
        fc.nat({ max: 30 }),
        fc.boolean(),
        by,
        async (column, row, inValues, other) => {
          const changed = structuredClone(index);
          const list = changed.initiatives![column] as
            unknown[] | { values: unknown[]; at: unknown[] };
          const target = Array.isArray(list) ? list : inValues ? list.values : list.at;
          target[row % target.length] = other;
          const result = await loadDataset(new URL('https://example.org/'), 'nl', (input) => {
            const file = new URL(input as URL).pathname.slice(1);
            const body = file === 'data/index.nl.json' ? changed : files[file];
            return Promise.resolve(new Response(JSON.stringify(body)));
          });
          if (result.ok) expect(() => buildAtlas(result.dataset)).not.toThrow();
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  }, 120_000);
});
