import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchContext } from './match-context.ts';

const LONG =
  'Een lange aanloop die vooral dient om te tonen dat er iets wegvalt, tot het woord huurders valt, waarna de zin nog een heel eind verder loopt en dan nog wat, tot ze ergens halverwege wordt afgebroken.';
const shown = (text: string, word: string) =>
  matchContext(text, (one) => one === word)
    ?.map((part) => (part.met ? `[${part.text}]` : part.text))
    .join('');

test('the word stands in its sentence, cut at word breaks', () => {
  const text = shown(LONG, 'huurders')!;
  expect(text).toMatch(/^… \S/);
  expect(text).toContain('tot het woord [huurders] valt');
  expect(text).toMatch(/\S …$/);
  expect(text.length).toBeLessThan(170);
});

test('a short text is shown whole, each match marked', () => {
  expect(shown('wonen en wonen', 'wonen')).toBe('[wonen] en [wonen]');
  expect(shown('wonen en leven', 'werk')).toBeUndefined();
});

test('what is shown is the text itself, and holds a match', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), fc.nat(), (text, pick) => {
      const words = text.match(/[a-z]+/gi)!;
      const word = words[pick % words.length]!;
      const parts = matchContext(text, (one) => one === word)!;
      const body = parts.filter((part) => !part.text.includes('…')).map((part) => part.text);
      expect(text).toContain(body.join(''));
      expect(parts.some((part) => part.met && part.text === word)).toBe(true);
    }),
  );
});
