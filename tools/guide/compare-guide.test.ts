import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteSource } from '../data/site-dataset.ts';
import printed from './as-printed.json' with { type: 'json' };
import { compareGuide } from './compare-guide.ts';
import { printGuide } from './print-guide.ts';
import { readGuide } from './read-guide.ts';
import { sayFinding } from './say-finding.ts';

const source = siteSource();
const findings = (text: string) => compareGuide(readGuide(text), source, printed);
const told = (text: string) =>
  findings(text).map(({ what, of, fiche }) => `${what} ${of} ${fiche ?? ''}`.trim());

/** Puts one text in the place of the first like it, from the fiche of a title on. */
function swap(text: string, find: string | RegExp, put: string, fiche = ''): string {
  const start = text.search(
    new RegExp(fiche === '' ? '' : `(?:WERKWIJZEN|INITIATIEVEN|UITDAGINGEN)\\n\\n${fiche}`),
  );
  const rest = text.slice(start);
  const isThere = typeof find === 'string' ? rest.includes(find) : find.test(rest);
  if (start < 0 || !isThere) throw new Error(`No ${String(find)} in ${fiche}`);
  return text.slice(0, start) + rest.replace(find, () => put);
}

const NEW_FICHE = `INITIATIEVEN

BUURTKEUKEN DE PAN: SAMEN KOKEN IN GENT

🕒 2,5 minuten

INITIATIEFNEMER(S) Vzw De Pan

GEBIED Gent

PERIODE Sinds maart 2026

Een alinea.

1 Zie de fiche Werkwijzen 'Community Organizing'


`;

/** What may change between two editions, and what is to be said of each. */
const SEEDS: readonly [told: string, (text: string) => string][] = [
  ['changed date', (text) => swap(text, 'mei 2026', 'oktober 2026')],
  [
    'new fiche BUURTKEUKEN DE PAN: SAMEN KOKEN IN GENT',
    (text) => swap(text, 'UITDAGINGEN\n\nVOOR WIE', `${NEW_FICHE}UITDAGINGEN\n\nVOOR WIE`),
  ],
  [
    'gone fiche antenne-tournesol',
    (text) => swap(text, /INITIATIEVEN\n\nANTENNE TOURNESOL: [^]*?(?=INITIATIEVEN\n)/, ''),
  ],
  [
    'changed title cityzen',
    (text) =>
      swap(
        text,
        'DE WIJK VERSTERKEN ROND VOEDING',
        'SAMEN ETEN EN TUINIEREN',
        'DUURZAME WIJK CITYZEN',
      ),
  ],
  [
    'changed readingMinutes houding',
    (text) => swap(text, '9 minuten', '9,5 minuten', 'WELKE HOUDING'),
  ],
  [
    'changed initiatorsAsStated ocmw-brussel',
    (text) =>
      swap(
        text,
        'OCMW Brussel',
        'OCMW van de Stad Brussel',
        "SOCIAAL GEMEENSCHAPSWERK IN DE OCMW'S",
      ),
  ],
  [
    'changed areaAsStated s-tour',
    (text) => swap(text, 'GEBIED Brussel', 'GEBIED Stad Brussel', 'LUISTERSESSIES'),
  ],
  [
    'changed periodAsStated pleiten-achter-de-tralies',
    (text) => swap(text, 'Sinds juli 2024', 'Juli 2024 - maart 2026'),
  ],
  ['changed reference cartach', (text) => swap(text, '8 oktober 2020', '8 oktober 2021')],
  [
    'new reference handelingsvermogen',
    (text) =>
      swap(
        text,
        /Leleu, M\./,
        'Ninacs, W. (2008), Empowerment et intervention, Presses de Laval.\n\nLeleu, M.',
      ),
  ],
  [
    'gone reference socialenergie',
    (text) => swap(text, /Website van Equipes Populaires Brussel.*\n/, ''),
  ],
  [
    'changed reference carolocataires',
    (text) => swap(text, 'rwdh.be/?p=2062', 'rwdh.be/carolocataires'),
  ],
  [
    'changed footnote instrumentalisering',
    (text) =>
      swap(
        text,
        'Hoe zorg je dat gemeenschapswerk blijft duren?',
        'Hoe betrek je mensen bij gemeenschapswerk?',
      ),
  ],
  [
    'gone footnote houding',
    (text) =>
      swap(
        text,
        /(?:1|¹) Zie de fiche Werkwijzen 'Versterking van het handelingsvermogen'/,
        '',
        'WELKE HOUDING NEEM JE',
      ),
  ],
  [
    'new footnote mensen-betrekken',
    (text) =>
      swap(
        text,
        /4 Zie de fiche Werkwijzen 'Community Organizing'/i,
        "4 Zie de fiche Werkwijzen 'Community Organizing'\n\n5 Zie de fiche Initiatieven 'Luistersessies S.tour - jongeren aan het woord'",
        'HOE BETREK JE MENSEN',
      ),
  ],
];

const REAL = new URL(
  '../../../shared/source/bundel-gemeenschapsactie-2026-05.txt',
  import.meta.url,
);
const EDITIONS: [string, () => string][] = [
  ['laid out from the data', () => printGuide(source)],
  ...(existsSync(REAL)
    ? [['of May 2026', () => readFileSync(REAL, 'utf8')] as [string, () => string]]
    : []),
];

describe.each(EDITIONS)('an edition %s', (_, edition) => {
  const text = edition();

  test('says what the data say: nothing to do', () => {
    expect(readGuide(text).fiches).toHaveLength(33);
    expect(told(text)).toEqual([]);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test.each(SEEDS)('%s', (expected, seed) => {
    expect(told(seed(text))).toEqual([expected]);
  });

  test('any ten changes at once are found, and no others', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SEEDS], { minLength: 10, maxLength: 10 }), (seeds) => {
        const changed = seeds.reduce((all, [, seed]) => seed(all), text);
        expect(told(changed).sort()).toEqual(seeds.map(([expected]) => expected).sort());
      }),
      { numRuns: 30 },
    );
  });
});

test('a finding names the fiche, the line and both sides, in the language of the editor', () => {
  const text = swap(printGuide(source), 'Sinds juli 2024', 'Sinds juni 2024');
  const [finding] = findings(text);
  expect(sayFinding(finding!, 'fr')).toMatch(
    /^pleiten-achter-de-tralies › période modifié \(ligne \d+\)\n {2}dans les données: Sinds juli 2024\n {2}dans le texte: Sinds juni 2024$/,
  );
});
