import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem-texts.ts';
import { readSource } from '../source/read-source.ts';
import { filesWith, type DataFile } from '../testing/test-source.ts';

const APPROACHES = 'approaches.json';
const INITIATIVES = 'initiatives.geojson';

/** What is told of the real data with one text replaced; nothing of it is refused. */
function told(file: DataFile, find: string, replacement: string) {
  const { source, problems } = readSource(filesWith(file, find, replacement));
  expect(source).not.toBeNull();
  return problems.map(({ code, feature, field, found, hint }) => ({
    code,
    at: `${feature} ${field}`,
    found,
    hint,
  }));
}

test('a sentence of more than 35 words, with its beginning', () => {
  const long = `Het resultaat ${'telt '.repeat(40)}mee.`;
  expect(
    told(APPROACHES, 'Ze zoeken er samen een oplossing voor', `${long} Ze zoeken samen`),
  ).toEqual([
    {
      code: 'longSentence',
      at: 'gedeelde-principes summary.nl',
      found: '43',
      hint: 'Het resultaat telt telt telt …',
    },
  ]);
});

test('a language that says much less than the others', () => {
  const [one, ...rest] = told(
    INITIATIVES,
    ' They tell of shame, unequal power, complicated paperwork and stress. The project aims to advise authorities on better help with less red tape. It led to a brochure for the welfare centres and several publications; all the stories are online.',
    '',
  );
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ code: 'uneven', at: 'cartach summary.en' });
});

test('a Dutch abbreviation in French, and a French one in Dutch', () => {
  expect(told(INITIATIVES, 'usagers des CPAS, notamment', 'usagers des OCMW, notamment')).toEqual([
    { code: 'foreignShort', at: 'cartach summary.fr', found: 'OCMW', hint: 'CPAS' },
  ]);
  expect(
    told(INITIATIVES, 'een brochure voor OCMW', 'een brochure voor CPAS en OCMW')[0],
  ).toMatchObject({ code: 'foreignShort', found: 'CPAS', hint: 'OCMW' });
});

test('a term that the glossary has otherwise, and none for a longer term that has it in it', () => {
  expect(told(INITIATIVES, 'Une maison médicale laisse', 'Un cabinet laisse')).toMatchObject([
    { code: 'otherwise', at: 'antenne-tournesol drawsOn[0].reason.fr', found: 'medisch huis' },
  ]);
  const { problems } = readSource(
    filesWith(INITIATIVES, 'Une maison médicale laisse', 'Un cabinet laisse'),
  );
  expect(formatProblem(problems[0]!, 'nl')).toContain('maison médicale');
});

test('a name in another spelling than that of the organisations', () => {
  expect(
    told(
      INITIATIVES,
      'Équipes Populaires werkt met de groep',
      'Equipes-Populaires werkt met de groep',
    ),
  ).toMatchObject([
    {
      code: 'spelling',
      at: 'socialenergie summary.nl',
      found: 'Equipes-Populaires',
      hint: 'Équipes Populaires',
    },
  ]);
});

test('a place by its name in another language, but for one that is a part of a name', () => {
  expect(
    told(INITIATIVES, 'Sint-Gillis en de Noordwijk vond', 'Saint-Gilles en de Noordwijk vond'),
  ).toMatchObject([
    {
      code: 'spelling',
      at: 'plaats-voor-onze-rechten summary.nl',
      found: 'Saint-Gilles',
      hint: 'Sint-Gillis',
    },
  ]);
});

test('a use of a term in a fiche that is not there is told', () => {
  const { source, problems } = readSource(
    filesWith('glossary.json', '"fiche": "gedeelde-principes"', '"fiche": "gedeelde-principe"'),
  );
  expect(source).not.toBeNull();
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      code: 'unknownId',
      file: 'glossary.json',
      feature: 'gemeenschapswerk',
      hint: '→ "gedeelde-principes"?',
    },
  ]);
});
