import { expect, test } from 'vitest';
import type { Approach, Challenge, FicheLink } from '../model.ts';
import { DATASET } from '../testing/test-data.ts';
import { firmest, pairKey, linksByPair } from './fiche-links.ts';

const same = { nl: 'x', fr: 'x', en: 'x' };
const base = { title: same, summary: same, readingMinutes: 1, references: [] };
const approach = (id: string, links: FicheLink[]) =>
  ({ ...base, kind: 'approach', id, links, shortTitle: same, principles: [] }) as Partial<Approach>;
const challenge = (id: string, links: FicheLink[]) =>
  ({ ...base, kind: 'challenge', id, links }) as Challenge;

const initiative = DATASET.initiatives.find(({ id }) => id === 'north')!;
const sketch = {
  approaches: [
    approach('organizing', [{ to: 'north', basis: 'footnote', footnote: 2 }]),
    approach('health', []),
  ] as Approach[],
  challenges: [challenge('who', [{ to: 'north', basis: 'footnote', footnote: 1 }])],
  initiatives: [
    {
      ...initiative,
      drawsOn: [
        { approach: 'organizing', basis: 'footnote', footnote: 2, on: 'organizing' },
        { approach: 'health', basis: 'editorial' },
      ],
      links: [{ to: 'who', basis: 'named', where: 'title' }],
    },
  ] as typeof DATASET.initiatives,
};

test('a footnote that both fiches tell of is one tie', () => {
  const ties = linksByPair(sketch).get(pairKey('organizing', 'north'))!;
  expect(ties).toHaveLength(1);
  expect(ties[0]).toMatchObject({ from: 'north', to: 'organizing', kind: 'drawsOn' });
});

test('ties in both directions join the same two fiches', () => {
  const ties = linksByPair(sketch).get(pairKey('north', 'who'))!;
  expect(ties.map(({ from }) => from)).toEqual(['north', 'who']);
});

test('the firmest basis speaks for a pair', () => {
  const pairs = linksByPair(sketch);
  expect(firmest(pairs.get(pairKey('north', 'who'))!)).toBe('footnote');
  expect(firmest(pairs.get(pairKey('north', 'health'))!)).toBe('editorial');
  expect(firmest([])).toBeNull();
});
