import { formatProblem } from '../src/data/problem-texts.ts';
import { readSource } from '../src/data/read-source.ts';
import { resolve } from '../src/data/resolve.ts';
import type { Source } from '../src/data/source-schemas.ts';
import type { Dataset } from '../src/domain/model.ts';
import { dataFiles } from './data-files.ts';
import { importedBorders, placeShapes } from './shapes.ts';

/** The hand-edited content. Throws with all problems in words when something is wrong there. */
export function siteSource(): Source {
  const { source, problems } = readSource(dataFiles());
  if (!source) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Error(
      `The data is not sound (npm run data:check):\n${errors.map((one) => formatProblem(one, 'en')).join('\n')}`,
    );
  }
  return source;
}

/** The dataset of `data/`; throws as `siteSource` does. */
export function siteDataset(): Dataset {
  const source = siteSource();
  const borders = importedBorders();
  return resolve(source, placeShapes(source, borders), borders?.attribution ?? null);
}
