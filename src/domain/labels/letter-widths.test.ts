import { expect, test } from 'vitest';
import { letterSize, letterWidth } from './letter-widths.ts';

test('names are as wide as the font makes them, to about one in a hundred', () => {
  // Measured in a browser, at 1000 pixels.
  expect(letterWidth('Sint-Lambrechts-Woluwe', 1000) / 11458.8).toBeCloseTo(1, 1.6);
  expect(letterWidth('Saint-Josse-ten-Noode', 1000) / 10581.4).toBeCloseTo(1, 1.6);
  expect(letterWidth('Ukkel', 1000) / 2586.4).toBeCloseTo(1, 1.6);
});

test('two lines are as wide as the longer, and twice as high', () => {
  const one = letterSize('Watermaal-', 10, 1.2);
  expect(letterSize('Watermaal-\nBosvoorde', 10, 1.2).width).toBeGreaterThanOrEqual(one.width);
  expect(letterSize('Watermaal-\nBosvoorde', 10, 1.2).height).toBeCloseTo(24);
});
