import { formatProblem } from '../../src/data/problems/problem-texts.ts';
import { gazetteer } from '../../src/data/publish/publish-gazetteer.ts';
import { readSource } from '../../src/data/source/read-source.ts';
import { resolve } from '../../src/data/source/resolve-places.ts';
import type { Source } from '../../src/data/schemas/source-schemas.ts';
import type { Problem } from '../../src/data/problems/problems.ts';
import type { Locality } from '../../src/domain/places/locality.ts';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { languageAsked } from '../build/page-texts.ts';
import { dataFiles } from './data-files.ts';
import { geonamesTowns } from './geonames-towns.ts';
import { importedBorders, placeShapes } from './place-shapes.ts';

/** Stops with all that is wrong in words. */
export function refuse(problems: readonly Problem[]): never {
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new Error(
    `The data is not sound (npm run data:check):\n${errors.map((one) => formatProblem(one, languageAsked('en'))).join('\n')}`,
  );
}

/** The hand-edited content. Throws with all problems in words when something is wrong there. */
export function siteSource(): Source {
  const { source, problems } = readSource(dataFiles());
  return source ?? refuse(problems);
}

/** The gazetteer that goes with the content; throws as `siteSource` does. */
export function siteGazetteer(source = siteSource()): readonly Locality[] {
  const { localities, problems } = gazetteer(source, geonamesTowns());
  return problems.length > 0 ? refuse(problems) : localities;
}

/** The dataset of `data/`; throws as `siteSource` does. */
export function siteDataset(source = siteSource()): DetailedDataset {
  const borders = importedBorders();
  return resolve(source, placeShapes(source, borders), borders?.attribution ?? null);
}
