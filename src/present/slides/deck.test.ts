import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenChunks } from '../../domain/lib/even-chunks.ts';
import { deckOf } from './deck.ts';
import type { Slide } from './slide-kind.ts';
import { inShort } from '../../domain/guide/in-short.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import type { Dataset } from '../../domain/model.ts';
import { indexPlaces } from '../../domain/places/place-index.ts';
import { DATASET } from '../../domain/testing/test-data.ts';

const text = { nl: 'x', fr: 'x', en: 'x' };
const fiche = { title: text, summary: text, readingMinutes: 1, links: [], references: [] };
const GUIDE: Dataset = {
  ...DATASET,
  approaches: ['empowerment', 'unused'].map((id) => ({
    ...fiche,
    id,
    kind: 'approach',
    shortTitle: text,
    principles: [],
    colour: '#000000',
    glyph: 'dome',
  })),
  challenges: ['who', 'when', 'how', 'what', 'why'].map((id) => ({
    ...fiche,
    id,
    kind: 'challenge',
  })),
};
const places = indexPlaces(GUIDE.places);
const slides = (dataset = GUIDE) => deckOf(dataset, places, (a, b) => a.id.localeCompare(b.id));
const kinds = (deck: readonly Slide[]) => [...new Set(deck.map(({ kind }) => kind))];

test('the story goes from the whole to its parts and closes', () => {
  expect(kinds(slides())).toEqual([
    'overview',
    'years',
    'approach',
    'place',
    'region',
    'challenges',
    'closing',
  ]);
});

test('every slide has an address of its own', () => {
  const ids = slides().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each initiative is told where it is: in its communes, or with its region', () => {
  const told = new Set(
    slides().flatMap((slide) =>
      slide.kind === 'place' || slide.kind === 'region' ? slide.shown.map(({ id }) => id) : [],
    ),
  );
  expect(told).toEqual(new Set(GUIDE.initiatives.map(({ id }) => id)));
});

test('whatever draws on an approach is named with it, and told in a sentence', () => {
  for (const { approach, all } of slides().filter((slide) => slide.kind === 'approach')) {
    const own = slides().filter(
      (slide) => slide.kind === 'approach' && slide.approach === approach,
    );
    const told = own.flatMap((slide) => ('told' in slide && slide.told ? slide.shown : []));
    expect(told).toEqual(all);
    expect(own[0]).toMatchObject({ shown: all });
  }
});

test('an approach that nothing draws on keeps its slide; a selection of nothing has no years', () => {
  const deck = slides({ ...GUIDE, initiatives: [] });
  expect(deck.filter(({ kind }) => kind === 'approach')).toHaveLength(GUIDE.approaches.length);
  expect(kinds(deck)).toEqual(['overview', 'approach', 'challenges', 'closing']);
});

test('of a selection what was asked for comes first, and what it has nothing of is left out', () => {
  const last = slides()
    .flatMap((slide) => (slide.kind === 'place' ? [slide] : []))
    .at(-1)!;
  const focus = { approaches: ['empowerment'], placeId: last.place.id, keepsRest: false };
  const deck = deckOf(GUIDE, places, (a, b) => a.id.localeCompare(b.id), focus);
  expect(deck[0]).toMatchObject({ kind: 'approach', approach: { id: 'empowerment' } });
  expect(kinds(deck)).toEqual(['approach', 'place', 'overview', 'years', 'region', 'closing']);
  expect(deck.some((slide) => slide.kind === 'approach' && slide.approach.id === 'unused')).toBe(
    false,
  );
  expect(deck.find(({ kind }) => kind === 'place')).toEqual(last);
  const byOther = deckOf(GUIDE, places, () => 0, {
    approaches: [],
    placeId: null,
    keepsRest: false,
  });
  const led = deckOf(GUIDE, places, () => 0, { ...focus, placeId: null, keepsRest: true });
  expect(led[0]).toMatchObject({ approach: { id: 'empowerment' } });
  expect(led).toHaveLength(slides().length);
  expect(byOther[0]).toMatchObject({ kind: 'overview' });
  expect(byOther.some((slide) => slide.kind === 'approach' && slide.all.length === 0)).toBe(false);
});

test('parts are whole, in order, and about as long as each other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, most) => {
      const chunks = evenChunks(list, most);
      const sizes = chunks.map(({ length }) => length);
      expect(chunks.flat()).toEqual(list);
      expect(sizes.every((size) => size > 0 && size <= most)).toBe(true);
      if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
    }),
  );
});

test('without a sentence of its own, an initiative says the first of its summary', () => {
  const [one] = GUIDE.initiatives;
  const summary = { nl: 'Dit eerst. Dat daarna.', fr: 'Ceci. Cela.', en: 'This. That.' };
  expect(inShort({ ...detailed(one!), summary }, 'nl')).toBe('Dit eerst.');
  expect(inShort({ ...detailed(one!), summary, inShort: { ...summary, nl: 'Kort.' } }, 'nl')).toBe(
    'Kort.',
  );
});
