import { expect, test } from 'vitest';
import { placeSearch } from '../../src/domain/places/place-search.ts';
import type { Language } from '../../src/domain/languages.ts';
import { publish } from '../../src/data/publish/publish.ts';
import { wordsPath } from '../../src/data/load/paths.ts';
import { textIndex } from '../../src/state/search/text-index.ts';
import { siteDataset, siteGazetteer } from './site-dataset.ts';
import { typesetDataset } from '../../src/data/source/typeset-dataset.ts';

const dataset = siteDataset();
// Those that the build ships, with the spaces and quotes of print.
const files = publish(dataset, typesetDataset(dataset));
const search = (text: string, language: Language = 'nl') => {
  const found = textIndex(dataset, files[wordsPath(language)] as string[])(text);
  return dataset.initiatives.flatMap(({ id }, row) => (found[row] ? [id] : []));
};
const places = placeSearch(dataset.places, siteGazetteer());
const place = (text: string) => places(text)[0]?.target.id;

test.each([
  ['huurder', 'nl', 'carolocataires'],
  ['locataire', 'fr', 'carolocataires'],
  ['tenant', 'en', 'carolocataires'],
  ['meridien', 'en', 'le-meridien'],
  ['Entraide Marolles', 'nl', 'entraide-des-marolles'],
  ['prisonniers', 'fr', 'pleiten-achter-de-tralies'],
  ['vrouw', 'nl', 'journal-intime'],
  ['energiearmode', 'nl', 'socialenergie'],
  // As people call those it is for, whatever the fiche calls them.
  ['daklozen', 'nl', 'vakbond-der-giganten'],
  ['dakloos', 'nl', 'peerondersteuning'],
  ['sans-abri', 'fr', 'vakbond-der-giganten'],
  ['sans-abri', 'fr', 'peerondersteuning'],
  ['sdf', 'fr', 'vakbond-der-giganten'],
  ['SDF', 'fr', 'peerondersteuning'],
  ['sdf', 'nl', 'peerondersteuning'],
  ['homeless', 'en', 'peerondersteuning'],
  ['rough sleepers', 'en', 'vakbond-der-giganten'],
  // A word of another language, or another word for it, that the fiche does not have.
  ['CPAS', 'nl', 'ocmw-brussel'],
  ['OCMW', 'fr', 'cartach'],
  ['undocumented', 'nl', 'voix-des-sans-papiers'],
  ['ongedocumenteerden', 'fr', 'voix-des-sans-papiers'],
  ['thuisloos', 'en', 'peerondersteuning'],
  ['maison médicale', 'nl', 'antenne-tournesol'],
  ['wijkgezondheidscentrum', 'fr', 'entraide-des-marolles'],
  ['community centre', 'nl', 'peterbos'],
  // A saint by any of its names.
  ['st-joost', 'nl', 'calame'],
  ['sintjoost', 'fr', 'calame'],
  ['saint josse', 'en', 'calame'],
  // A title is found in whichever language it is remembered.
  ['Pleiten tralies', 'fr', 'pleiten-achter-de-tralies'],
] as const)('"%s" in %s finds %s', (text, language, id) => {
  expect(search(text, language)).toContain(id);
});

test('every word must be found, and a nonsense word finds nothing', () => {
  expect(search('huurder xyzzyq')).toEqual([]);
  expect(search('!!')).toEqual([]);
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
  // A saint by any of its names, with and without what joins it to the name.
  ['st-jans', '21012'],
  ['sintjans', '21012'],
  ['stjans', '21012'],
  ['St. Jean', '21012'],
  ['saintjean', '21012'],
  ['stgilles', '21013'],
  ['ste agathe', '21003'],
  ['sint-agatha', '21003'],
])('"%s" is the place %s', (text, id) => {
  expect(place(text)).toBe(id);
});
