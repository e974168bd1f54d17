import { resolve } from '../../src/data/source/resolve-places.ts';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { madeUpDataset } from '../made-up/initiatives.ts';
import { importedBorders, placeShapes } from '../data/place-shapes.ts';
import { siteSource } from '../data/site-dataset.ts';
import { withOtherBorders } from './test-borders.ts';

const source = siteSource();
const imported = importedBorders();
const schematic = resolve(source, placeShapes(source, null), null);

/** The dataset with each kind of borders. */
const BORDERS: Readonly<Record<string, DetailedDataset>> = {
  schematic,
  'made up': withOtherBorders(schematic),
  // Where a maintainer has imported some, those too.
  ...(imported ? { imported: resolve(source, placeShapes(source, imported), null) } : {}),
};
const SETS: Readonly<Record<string, (dataset: DetailedDataset) => DetailedDataset>> = {
  'the guide': (dataset) => dataset,
  '60 made up': (dataset) => madeUpDataset(dataset, 60),
  '200 made up': (dataset) => madeUpDataset(dataset, 200),
};

/** What maps have to name honestly: each set of initiatives on each kind of borders. */
export const TEST_SETS = Object.entries(BORDERS).flatMap(([borders, dataset]) =>
  Object.entries(SETS).map(([set, made]) => ({ borders, set, dataset: made(dataset) })),
);
