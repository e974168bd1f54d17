import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../domain/languages.ts';
import { plainNumber } from './plain-number.ts';

test.each(LANGUAGES)('whatever the number, it stands as the platform writes it: %s', (language) => {
  const locale = LOCALES[language];
  const format = new Intl.NumberFormat(locale);
  const number = fc.oneof(
    fc.integer({ min: -2000, max: 2_000_000 }),
    fc.double({ noNaN: true }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(number, (value) => {
      expect(plainNumber(value, locale)).toBe(format.format(value));
    }),
    { examples: [[0], [999], [1000], [999.5]] },
  );
});
