import type { Language } from '../../domain/languages.ts';

/** Files that the map begins with besides its index, below the site's root. */
export const PLACES_PATH = 'data/places.geojson';
export const GROUND_PATH = 'data/ground.geojson';

/** What list, facets, map and timeline need of every fiche, in a language. */
export const indexPath = (language: Language) => `data/index.${language}.json`;

/** What the fiches say beyond their index, for free text, in a language. */
export const wordsPath = (language: Language) => `data/words.${language}.json`;

/** All of a run of initiatives, or of the approaches, challenges and organisations. */
export const detailsPath = (language: Language, chunk: number | 'guide') =>
  `data/fiches/${language}/${chunk}.json`;

/** The files that the map of a language begins with. */
export const startPaths = (language: Language): readonly string[] => [
  indexPath(language),
  PLACES_PATH,
  GROUND_PATH,
];
