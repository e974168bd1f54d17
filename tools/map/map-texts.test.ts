import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { PACKS, textsIn } from '../build/page-texts.ts';
import { compileMessage } from '../build/vite-messages.ts';
import { problemsAs, textsAs, type Speech } from './map-texts.ts';
import { reword } from './reword.ts';
import { VARIANTS, type Word } from './variants.ts';

const OTHER: Speech = {
  name: { nl: 'Repareer mee', fr: 'Réparons', en: 'Mend it' },
  countries: ['FR'],
  hasGuide: false,
  hasApproaches: true,
  hasChallenges: false,
  words: {
    initiative: {
      nl: { one: 'werkplaats', many: 'werkplaatsen', gender: 'de' },
      fr: { one: 'atelier', many: 'ateliers', gender: 'm' },
      en: { one: 'workshop', many: 'workshops' },
    },
    approach: {
      nl: { one: 'soort', many: 'soorten', gender: 'het' },
      fr: { one: 'activité', many: 'activités', gender: 'f' },
      en: { one: 'craft', many: 'crafts' },
    },
  },
  texts: { en: { 'app.tagline': 'Bring what is broken' } },
};

/** All texts of a language that readers and editors of a map see; those of our own tools are ours. */
function seen(language: (typeof LANGUAGES)[number], speech: Speech) {
  const { tools: _tools, ...rooms } = PACKS[language];
  return Object.values<Readonly<Record<string, string>>>(rooms).flatMap((one) =>
    Object.entries(textsAs(one, language, speech)),
  );
}

test.each([
  ['fr', 'Une nouvelle initiative', 'Un nouvel atelier'],
  ['fr', 'Toutes les initiatives', 'Tous les ateliers'],
  ['fr', 'rien de l’initiative, ni d’une initiative', 'rien de l’atelier, ni d’un atelier'],
  ['fr', 'Cette initiative', 'Cet atelier'],
  [
    'fr',
    '{count, plural, one {# initiative} other {# initiatives}}',
    '{count,plural,one{# atelier} other{# ateliers}}',
  ],
  ['nl', 'Elk initiatief, het initiatief', 'Elke werkplaats, de werkplaats'],
  ['nl', 'de initiatieven van een initiatiefnemer', 'de werkplaatsen van een initiatiefnemer'],
  ['en', 'An initiative, {initiatives}', 'A workshop, {initiatives}'],
] as const)('%s: "%s" becomes "%s"', (language, text, said) => {
  const word = OTHER.words.initiative![language]!;
  expect(reword(text, language, 'initiative', word)).toBe(said);
});

test('a French word that begins otherwise takes other small words before it', () => {
  const word: Word = { one: 'thème', many: 'thèmes', gender: 'm' };
  const said = (text: string) => reword(text, 'fr', 'initiative', word);
  expect(said('L’initiative et cette initiative')).toBe('Le thème et ce thème');
  expect(said('autour de l’initiative, d’initiative')).toBe('autour du thème, de thème');
});

test.each(LANGUAGES)('another map speaks of nothing of ours: %s', (language) => {
  const { initiative, approach } = VARIANTS[language].words;
  const words = [initiative, approach].flatMap(({ one, many }) => [one, many]);
  const ours = new RegExp(
    `(?<![\\p{L}{])(${words.join('|')})(?![\\p{L}])|bundel|recueil|(?<!\\{)\\bguide\\b|gemeenschaps|communautaire|community action|Belgi[eëqu]|Belgian|%map%|%country%`,
    'iu',
  );
  // Sayings, languages and the sign languages of a country, and an option of the country's own formats.
  const meant =
    /^(field\.comparison|compare|help\.comparison)\.initiative$|^role\.initiator$|^(spoken|language)\.|^param\./;
  const left = seen(language, OTHER).filter(([key, text]) => ours.test(text) && !meant.test(key));
  expect(left).toEqual([]);
});

test.each(LANGUAGES)(
  'a text in another map’s words can be filled in as it could: %s',
  (language) => {
    const own = new Map(Object.entries(textsIn(language)));
    const blanks = (text: string) =>
      [...new Set(JSON.stringify(compileMessage(text, language)).match(/"value":"\w+"/g))].sort();
    // How many there are of what the map has none of is not said.
    for (const [key, text] of seen(language, { ...OTHER, hasChallenges: true })) {
      const before = own.get(key) ?? '';
      const args = (one: string) =>
        [...one.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
      expect([key, [...new Set(args(text))]]).toEqual([key, [...new Set(args(before))]]);
      expect(blanks(text)).toBeDefined();
    }
  },
);

test('a map’s own text comes before all others', () => {
  expect(Object.fromEntries(seen('en', OTHER))['app.tagline']).toBe('Bring what is broken');
  expect(Object.fromEntries(seen('fr', OTHER))['app.name']).toBe('Réparons');
});

test.each(LANGUAGES)('a pack lacks nothing that another has: %s', (language) => {
  const keys = (one: object) => Object.keys(one).sort();
  const { nl } = VARIANTS;
  const own = VARIANTS[language];
  for (const part of [
    'noGuide',
    'fewKinds',
    'elsewhere',
    'noGuideProblems',
    'elsewhereProblems',
  ] as const) {
    expect([part, keys(own[part])]).toEqual([part, keys(nl[part])]);
  }
  const texts = textsIn(language);
  expect(
    keys({ ...own.noGuide, ...own.fewKinds, ...own.elsewhere }).filter((key) => !(key in texts)),
  ).toEqual([]);
  expect(keys(texts)).toEqual(keys(textsIn('nl')));
});

test('what is wrong with data is told in the map’s words, with the same blanks', () => {
  const said = problemsAs('fr', OTHER);
  expect(said.noApproach).toBe(
    'Chaque atelier s’inspire d’au moins une activité. Ajoutez-en une dans "drawsOn".',
  );
  expect(said.outside).toContain('{found}');
  expect(problemsAs('fr', { ...OTHER, countries: ['BE'], hasGuide: true, words: {} })).toEqual({});
});
