import { expect, test } from 'vitest';
import { placeSearch } from '../src/domain/place-search.ts';
import { textSearch } from '../src/state/text-index.ts';
import { siteDataset, siteGazetteer } from './site-dataset.ts';

const dataset = siteDataset();
const search = textSearch(dataset);
const places = placeSearch(dataset.places, siteGazetteer());
const place = (text: string) => places(text)[0]?.target.id;

test.each([
  ['huurder', 'carolocataires'],
  ['locataire', 'carolocataires'],
  ['tenant', 'carolocataires'],
  ['meridien', 'le-meridien'],
  ['Entraide Marolles', 'entraide-des-marolles'],
  ['prisonniers', 'pleiten-achter-de-tralies'],
  ['vrouw', 'journal-intime'],
  ['energiearmode', 'socialenergie'],
])('"%s" finds %s', (text, id) => {
  expect([...search(text)]).toContain(id);
});

test('every word must be found, and a nonsense word finds nothing', () => {
  expect(search('huurder xyzzyq').size).toBe(0);
  expect(search('!!').size).toBe(0);
});

test.each([
  ['1210', '21014'],
  ['1020', 'laken'],
  ['1000', '21004'],
  ['1120', 'neder-over-heembeek'],
  ['Molenbeek', '21012'],
  ['saint josse', '21014'],
  ['St-Gillis', '21013'],
  ['marolles', 'marollen'],
  ['Évere', '21006'],
  ['charleroi', '52011'],
  ['charlroi', '52011'],
  ['molenbek', '21012'],
  ['Namur', '92094'],
  ['laeken', 'laken'],
  ['Gent', 'gent'],
  ['Gand', 'gent'],
  ['9000', 'gent'],
  ['Liège', 'liege'],
  ['Luik', 'liege'],
  ['Bergen', 'mons'],
  ['Pelt', 'neerpelt'],
  ['Fourons', 'sint-pieters-voeren'],
  ['7000', 'mons'],
  ['brugges', 'brugge'],
  ['Flagey', 'flagey'],
  ['place Flagey', 'flagey'],
  ['Cureghem', 'kuregem'],
  ['Matongé', 'matonge'],
  ['gare du midi', 'brussel-zuid'],
])('"%s" is the place %s', (text, id) => {
  expect(place(text)).toBe(id);
});
