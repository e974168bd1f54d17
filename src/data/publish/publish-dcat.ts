import { LANGUAGES, type Localised } from '../../domain/languages.ts';
import { FORMAT_FILES } from './formats/formats.ts';
import type { Dataset } from '../../domain/model.ts';

const FILES: readonly (readonly string[])[] = [
  ...FORMAT_FILES.map(({ name, format }) => [name, format.mediaType]),
  ['fiches.json', 'application/json'],
  ['organisations.json', 'application/json'],
  ['glossary.json', 'application/json'],
  ['places.geojson', 'application/geo+json'],
  ['ground.geojson', 'application/geo+json'],
  ['gazetteer.json', 'application/json'],
];

/** A description of the published files for catalogues (W3C DCAT 3), addresses relative to it. */
export function dcat(dataset: Dataset, title: Localised) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
    },
    '@type': 'dcat:Dataset',
    'dct:title': LANGUAGES.map((language) => ({
      '@language': language,
      '@value': title[language],
    })),
    'dct:modified': dataset.guideDate,
    'dct:source': { '@id': 'https://www.fdss.be/bundel-ga' },
    'dct:language': LANGUAGES,
    'dcat:distribution': FILES.map(([file, type]) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': file },
      'dcat:mediaType': type,
    })),
  };
}
