import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/languages.ts';
import { monthOf } from '../../domain/time/months.ts';
import { sayMonthNumber } from '../../state/say/say-period.ts';
import { readTyped } from './read-month.ts';

const july = { from: monthOf(2024, 7), to: monthOf(2024, 7) };

test('a year is all its months', () => {
  expect(readTyped(' 2015 ', 'nl')).toEqual({ from: monthOf(2015, 1), to: monthOf(2015, 12) });
});

test.each(['2024-07', '7/2024', '07-2024', '07.2024', 'juli 2024', 'JUL 2024', 'jul. 2024'])(
  '%s is July 2024',
  (text) => {
    expect(readTyped(text, 'nl')).toEqual(july);
  },
);

test('months are read in the language of the page, without their accents', () => {
  expect(readTyped('aout 2024', 'fr')).toEqual({ from: monthOf(2024, 8), to: monthOf(2024, 8) });
  expect(readTyped('july 2024', 'en')).toEqual(july);
  expect(readTyped('july 2024', 'fr')).toBeNull();
});

test.each(['', '15', '20150', '13/2024', '0/2024', 'jui 2024', 'gisteren', '2024-', 'juli'])(
  '"%s" is not read',
  (text) => {
    expect(readTyped(text, 'fr')).toBeNull();
  },
);

test('what a field shows can be typed back', () => {
  const month = fc.integer({ min: monthOf(1900, 1), max: monthOf(2100, 12) });
  fc.assert(
    fc.property(month, fc.constantFrom(...LANGUAGES), (one, language) => {
      for (const length of ['long', 'short'] as const) {
        const shown = sayMonthNumber(one, language, length);
        expect(readTyped(shown, language), shown).toEqual({ from: one, to: one });
      }
    }),
  );
});
