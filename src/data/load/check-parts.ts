import type { Language } from '../../domain/languages.ts';
import type { Problem } from '../problems/problems.ts';
import { basemap } from '../schemas/common-schemas.ts';
import * as schemas from '../schemas/index-schemas.ts';
import { PublishedCheck } from './published-check.ts';
import type { Read } from './fetch-published.ts';
import { GROUND_PATH, indexPath, PLACES_PATH } from './paths.ts';
import type { PublishedParts } from './published-parts.ts';

/**
 * What is sound in the files that the map begins with, and what is wrong with the rest; no parts
 * where a file is missing that the map cannot stand without.
 */
export async function checkParts(
  [indexFile, placesFile, groundFile]: readonly [index: Read, places: Read, ground: Read],
  language: Language,
): Promise<{ parts: PublishedParts | null; problems: readonly Problem[] }> {
  const path = indexPath(language);
  const check = new PublishedCheck();
  const index = check.file(schemas.publishedIndex, path, indexFile);
  const places = check.file(schemas.collection, PLACES_PATH, placesFile);
  // The map stands without the ground around it.
  const ground = check.each(
    schemas.publishedGround,
    GROUND_PATH,
    check.file(schemas.collection, GROUND_PATH, groundFile)?.features ?? [],
  );
  const parts = index &&
    places && {
      index: {
        ...index,
        approaches: check.each(schemas.indexedApproach, path, index.approaches),
        challenges: check.each(schemas.indexedChallenge, path, index.challenges),
        basemaps: check.each(basemap, path, index.basemaps),
      },
      places: {
        ...places,
        features: check.each(schemas.publishedPlace, PLACES_PATH, places.features),
      },
      ground: { features: ground },
    };
  return { parts, problems: await check.problems() };
}
