import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';
import { soundFiles } from '../testing/test-source.ts';

const { source } = readSource(soundFiles());
if (!source) throw new Error('data/ is not sound: run npm run data:check');
const fiches = [
  ...source.approaches.map(({ id, links }) => ({ id, links })),
  ...source.initiatives.map(({ id, properties: { links } }) => ({ id, links })),
  ...source.challenges.map(({ id, links }) => ({ id, links })),
];
const footnotes = fiches.flatMap(({ id, links }) =>
  links.filter(({ basis }) => basis === 'footnote').map((link) => ({ id, ...link })),
);

test('all 34 footnotes of the guide are links; one of them has two targets', () => {
  expect(new Set(footnotes.map(({ id, footnote }) => `${id} ${footnote!}`)).size).toBe(34);
  expect(footnotes).toHaveLength(35);
});

test('titles that a footnote prints differently are recorded as variants', () => {
  const variants = footnotes.flatMap(({ variant }) => variant ?? []);
  expect(variants).toContain('Hoe help je mensen sterker in hun schoenen te staan?');
  expect(variants).toContain('Hoe zorg je dat gemeenschapswerk blijft duren?');
});

test('every initiative draws on an approach; only Carolocataires on organizing by footnote', () => {
  const { initiatives } = source;
  expect(initiatives.every(({ properties }) => properties.drawsOn.length > 0)).toBe(true);
  const byFootnote = initiatives.filter(({ properties }) =>
    properties.drawsOn.some(
      ({ approach, basis }) => approach === 'community-organizing' && basis === 'footnote',
    ),
  );
  expect(byFootnote.map(({ id }) => id)).toEqual(['carolocataires']);
});
