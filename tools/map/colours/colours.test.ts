import { expect, test } from 'vitest';
import { siteSource } from '../../data/site-dataset.ts';
import { colourProblems } from './check-colours.ts';
import { proposeSigns } from './propose-colours.ts';

const category = (id: string, colour: string, glyph: 'circle' | 'square') => ({
  id,
  colour,
  glyph,
});

test('our own colours are sound', () => {
  expect(colourProblems(siteSource().approaches)).toEqual([]);
});

test('a colour too faint for a sign, and one that is another’s to some, are told', () => {
  const found = colourProblems([
    category('geel', '#F2D16B', 'circle'),
    category('rood', '#B4412A', 'square'),
    category('bruin', '#A66F00', 'square'),
  ]);
  expect(found.map(({ code, feature, hint }) => [code, feature, hint])).toEqual([
    ['colourFaint', 'geel', expect.stringMatching(/^1\.\d$/)],
    ['colourAlike', 'bruin', 'rood'],
  ]);
});

test.each([1, 4, 6, 9])('signs that are proposed for %i categories pass the check', (count) => {
  const signs = proposeSigns(Array.from({ length: count }, () => ({})));
  const categories = signs.map((sign, index) => ({ id: `c${index}`, ...sign }));
  expect(colourProblems(categories)).toEqual([]);
});

test('what was chosen is kept, and the rest keeps clear of it', () => {
  const [own, other] = proposeSigns([{ colour: '#1E5AA6', glyph: 'circle' }, {}]);
  expect(own).toEqual({ colour: '#1E5AA6', glyph: 'circle' });
  expect(other?.glyph).not.toBe('circle');
  expect(other?.colour).not.toBe('#1E5AA6');
});
