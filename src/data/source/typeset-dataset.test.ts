import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../domain/languages.ts';
import { fold } from '../../domain/text/fold.ts';
import { siteDataset } from '../../../tools/data/site-dataset.ts';
import { shippedTexts } from '../../../tools/build/vite-messages.ts';
import { typeset } from '../../domain/text/typeset.ts';
import { typesetDataset } from './typeset-dataset.ts';

/** Spaces and signs made visible: ~ for a no-break space, ˘ for a narrow one. */
const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '˘');

test.each<[Language, string, string]>([
  ['fr', 'Pour qui ? Tous : « ici » ; là !', 'Pour qui˘? Tous~: «~ici~»˘; là˘!'],
  ['fr', 'Région de Bruxelles-Capitale: une carte', 'Région de Bruxelles-Capitale~: une carte'],
  ['fr', 'L\'action dit "non" ?!', 'L’action dit «~non~»˘?!'],
  ['fr', 'de 18-25 ans, 50 % ...', 'de 18–25 ans, 50˘% …'],
  ['fr', 'à 10:30, https://site.be/a?b=1:2', 'à 10:30, https://site.be/a?b=1:2'],
  ['nl', "zo'n 'gigant' vroeg \"wat?\" in 2018-2021", 'zo’n ‘gigant’ vroeg “wat?” in 2018–2021'],
  ['nl', "'s avonds bij het OCMW's loket", '’s avonds bij het OCMW’s loket'],
  ['nl', 'bijgewerkt 2026-05, 2024-07/..', 'bijgewerkt 2026-05, 2024-07/..'],
  ['en', "the workers' 'union': yes!", 'the workers’ ‘union’: yes!'],
])('in %s, %s is printed %s', (language, typed, printed) => {
  expect(seen(typeset(typed, language))).toBe(printed);
});

test('what is printed already stays as it is', () => {
  const words = fc.constantFrom(
    'ici',
    '«',
    '»',
    ' ',
    ' : ',
    '!',
    '?',
    '"',
    "'",
    '...',
    '2018-2021',
    ';',
  );
  fc.assert(
    fc.property(fc.array(words), fc.constantFrom(...LANGUAGES), (parts, language) => {
      const once = typeset(parts.join(''), language);
      expect(typeset(once, language)).toBe(once);
    }),
  );
});

/** A space that would let a line break before a high sign, or none at all, where French has one. */
// Times of opening hours have their colons between digits.
const LOOSE = /(?: |[\p{L}\d])[:;!?»](?!\/\/|(?<=\d:)\d\d)|« |«[\p{L}\d]/u;
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

test('no line of French breaks before a high sign: not in the data, not in the interface', () => {
  const dataset = typesetDataset(siteDataset());
  const { approaches, challenges, initiatives, organisations, guide } = dataset;
  const french = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(french);
    if (typeof value !== 'object' || value === null) return [];
    if ('fr' in value && typeof value.fr === 'string') return [value.fr];
    return Object.values(value).flatMap(french);
  };
  const texts = french([approaches, challenges, initiatives, organisations, guide]);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => LOOSE.test(text))).toEqual([]);
  const messages = Object.values(shippedTexts('fr')).flatMap((message) =>
    typeof message === 'string'
      ? message
      : strings(message.map((part) => ('value' in part ? part.value : ''))),
  );
  expect(messages.length).toBeGreaterThan(500);
  expect(messages.filter((text) => LOOSE.test(text))).toEqual([]);
});

test('what is looked for is found as it was typed', () => {
  const { initiatives } = siteDataset();
  const printed = typesetDataset(siteDataset()).initiatives;
  const plain = (text: string) => fold(text).replace(/[^\p{L}\d]+/gu, ' ');
  for (const [index, one] of initiatives.entries()) {
    for (const language of LANGUAGES) {
      expect(plain(printed[index]!.summary[language])).toBe(plain(one.summary[language]));
    }
  }
});
