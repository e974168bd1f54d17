import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingRules } from '../../domain/contact/opening-rules.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { textsIn } from '../../../tools/build/page-texts.ts';
import { translator } from '../../i18n/translate.ts';
import { sayChange, sayOpening } from './say-opening.ts';

const T = Object.fromEntries(
  LANGUAGES.map((language) => [language, translator(language, textsIn(language))]),
) as Record<(typeof LANGUAGES)[number], ReturnType<typeof translator>>;
const say = (text: string) => LANGUAGES.map((one) => sayOpening(text, one, T[one]).join('; '));

test.each([
  [
    'Mo-Fr 09:00-12:00,13:30-17:00; PH off',
    'maandag tot vrijdag: 9.00 tot 12.00 uur en 13.30 tot 17.00 uur; feestdagen gesloten',
    'du lundi au vendredi : de 9 h à 12 h et de 13 h 30 à 17 h; jours fériés fermé',
    'Monday to Friday: 9:00 to 12:00 and 13:30 to 17:00; public holidays closed',
  ],
  [
    'Mo,We 14:00-17:00',
    'maandag en woensdag: 14.00 tot 17.00 uur',
    'lundi et mercredi : de 14 h à 17 h',
    'Monday and Wednesday: 14:00 to 17:00',
  ],
  [
    'Mo[1,-1] 19:00+',
    'eerste maandag van de maand en laatste maandag van de maand: vanaf 19.00 uur',
    'premier lundi du mois et dernier lundi du mois : à partir de 19 h',
    'first Monday of the month and last Monday of the month: from 19:00',
  ],
  [
    'Apr-Sep Sa 10:00-16:00 "bij goed weer"',
    'april tot september, zaterdag: 10.00 tot 16.00 uur (bij goed weer)',
    'avril – septembre, samedi : de 10 h à 16 h (bij goed weer)',
    'April to September, Saturday: 10:00 to 16:00 (bij goed weer)',
  ],
  ['24/7', 'altijd open', 'toujours ouvert', 'always open'],
  [
    '2026 Dec 05 14:00-18:00',
    '5 december 2026: 14.00 tot 18.00 uur',
    '5 décembre 2026 : de 14 h à 18 h',
    '5 December 2026: 14:00 to 18:00',
  ],
])('%s in words', (text, ...words) => {
  expect(say(text)).toEqual(words);
});

test('what goes beyond that is given as it is', () => {
  expect(say('sunrise-sunset')).toEqual(Array(3).fill('sunrise-sunset'));
});

test('any text is read or left alone, and never breaks the fiche', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const rules = openingRules(text);
      expect(sayOpening(text, 'nl', T.nl)).toHaveLength(rules?.length ?? 1);
    }),
  );
});

test('a change today is a time, later a day, and much later a date', () => {
  const now = new Date(2026, 10, 30, 10, 0);
  expect(sayChange(new Date(2026, 10, 30, 12, 0), now, 'nl', T.nl)).toBe('12.00');
  expect(sayChange(new Date(2026, 11, 2, 9, 30), now, 'fr', T.fr)).toBe('mercredi 9 h 30');
  expect(sayChange(new Date(2026, 11, 20, 9, 0), now, 'en', T.en)).toBe('20 December 9:00');
});
