import { expect, test } from 'vitest';
import { dcat } from '../../src/data/publish/publish-dcat.ts';
import { eachLanguage } from '../../src/domain/languages.ts';
import { siteDataset } from './site-dataset.ts';

const said = {
  title: eachLanguage(() => 'Kaart'),
  noLicence: eachLanguage((language) => `none (${language})`),
};

test('a catalogue is told the licence, of the whole and of each file', () => {
  const { 'dct:license': licence, 'dcat:distribution': files } = dcat(
    siteDataset(),
    'CC-BY-4.0',
    said,
  ) as {
    'dct:license': unknown;
    'dcat:distribution': readonly { 'dct:license': unknown }[];
  };
  const by = { '@id': 'https://creativecommons.org/licenses/by/4.0/' };
  expect(licence).toEqual(by);
  expect(files.map((one) => one['dct:license'])).toEqual(files.map(() => by));
});

test('as long as nobody decided, it is told that, in each language', () => {
  const told = JSON.stringify(dcat(siteDataset(), null, said));
  expect(told).not.toContain('dct:license');
  expect(told).toContain('none (fr)');
});
