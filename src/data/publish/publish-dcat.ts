import { FIRST_LANGUAGE, LANGUAGES, type Localised } from '../../domain/languages.ts';
import { FORMAT_FILES } from './formats/formats.ts';
import type { Dataset } from '../../domain/model.ts';
import { licenceAddress } from '../../domain/pictures/licence.ts';
import type { Licence } from '../../domain/pictures/picture.ts';

const FILES: readonly (readonly string[])[] = [
  ...FORMAT_FILES.map(({ name, format }) => [name, format.mediaType]),
  ['fiches.json', 'application/json'],
  ['organisations.json', 'application/json'],
  ['glossary.json', 'application/json'],
  ['places.geojson', 'application/geo+json'],
  ['ground.geojson', 'application/geo+json'],
  ['gazetteer.json', 'application/json'],
];

/** What a description for catalogues says in words, per language. */
interface Said {
  readonly title: Localised;
  /** That nobody has decided on a licence yet. */
  readonly noLicence: Localised;
}

const inLanguages = (text: Localised) =>
  LANGUAGES.map((language) => ({ '@language': language, '@value': text[language] }));

/**
 * A description of the published files for catalogues (W3C DCAT 3), addresses relative to it.
 * @param licence of the data; while it is null, their rights say that it is not stated
 */
export function dcat(dataset: Dataset, licence: Licence | null, { title, noLicence }: Said) {
  const source = dataset.guide?.urls[FIRST_LANGUAGE];
  const terms = licence && licenceAddress(licence);
  const rights =
    terms === null
      ? {
          'dct:rights': {
            '@type': 'dct:RightsStatement',
            'dct:description': inLanguages(noLicence),
          },
        }
      : { 'dct:license': { '@id': terms } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
    },
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(title),
    ...rights,
    'dct:modified': dataset.guideDate,
    ...(source === undefined ? {} : { 'dct:source': { '@id': source } }),
    'dct:language': LANGUAGES,
    'dcat:distribution': FILES.map(([file, type]) => ({
      '@type': 'dcat:Distribution',
      ...rights,
      'dcat:downloadURL': { '@id': file },
      'dcat:mediaType': type,
    })),
  };
}
