import { expect, test } from 'vitest';
import { placeSearch } from '../../src/domain/places/place-search.ts';
import { siteSearch } from '../../src/state/search/site-index.ts';
import { textIndex } from '../../src/state/search/text-index.ts';
import { siteDataset, siteGazetteer } from './site-dataset.ts';

const TITLES = [
  'L’Œuvre du Cœur',
  'Café Ænigma',
  '’t Huizeke',
  'Ĳsbreker',
  'Straße ohne Ende',
  'Sint‑Jans-Molenbeek buurttafel',
  'Time–out',
  'Rock-’n-roll voor Søren',
  'pre\u0301sence',
];
const site = siteDataset();
const dataset = {
  ...site,
  initiatives: TITLES.map((title, row) => ({
    ...site.initiatives[0]!,
    ...{ id: `row-${row}`, places: [], initiators: [], roles: [], themes: [], drawsOn: [] },
    title: { nl: title, fr: title, en: title },
    shortTitle: { nl: title, fr: title, en: title },
  })),
};
const find = textIndex(dataset, []);
const findPages = siteSearch({ ...dataset, organisations: [], places: [], challenges: [] });

test.each([
  ['oeuvre', 'L’Œuvre du Cœur'],
  ['COEUR', 'L’Œuvre du Cœur'],
  ["l'oeuvre", 'L’Œuvre du Cœur'],
  ['l’œuvre', 'L’Œuvre du Cœur'],
  ['loeuvre', 'L’Œuvre du Cœur'],
  ['aenigma', 'Café Ænigma'],
  ['cafe', 'Café Ænigma'],
  ['cafe\u0301', 'Café Ænigma'],
  ['t huizeke', '’t Huizeke'],
  ["'t huizeke", '’t Huizeke'],
  ['ijsbreker', 'Ĳsbreker'],
  ['strasse', 'Straße ohne Ende'],
  ['sintjansmolenbeek', 'Sint‑Jans-Molenbeek buurttafel'],
  ['sint jans', 'Sint‑Jans-Molenbeek buurttafel'],
  ['st-jans', 'Sint‑Jans-Molenbeek buurttafel'],
  ['St. Jans', 'Sint‑Jans-Molenbeek buurttafel'],
  ['timeout', 'Time–out'],
  ['time-out', 'Time–out'],
  ['soren', 'Rock-’n-roll voor Søren'],
  ['presence', 'pre\u0301sence'],
])('%s finds %s, in the list and among the pages', (question, title) => {
  const found = find(question);
  expect(TITLES.filter((_, row) => found[row])).toContain(title);
  const pages = findPages(question, 'nl').map((hit) => hit.title.nl);
  expect(pages).toContain(title);
});

test.each([
  ['sintjansmolenbeek', '21012'],
  ['st-jans', '21012'],
  ['st jans molenbeek', '21012'],
  ['Ste-Agathe', '21003'],
  ['saintgilles', '21013'],
])('%s finds the place %s first, by its name', (text, id) => {
  const [first] = placeSearch(site.places, siteGazetteer())(text);
  expect(first?.target.id).toBe(id);
  expect(first?.form).not.toBeNull();
});
