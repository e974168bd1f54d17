import type { Language } from '../../domain/languages.ts';
import type { Dataset } from '../../domain/model.ts';
import { basemap } from '../schemas/common-schemas.ts';
import { read, PublishedCheck } from './fetch-published.ts';
import * as schemas from '../schemas/index-schemas.ts';
import { onlyIn } from './only-in.ts';
import { GROUND_PATH, indexPath, PLACES_PATH } from './paths.ts';
import type { Problem } from '../problems/problems.ts';
import { readRows } from './read-index-rows.ts';

export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const spoken = ({ id, label }: { id: string; label: string }) => ({ id, label: onlyIn(label) });

/**
 * Fetches and checks the index of a language, the places and the ground. A
 * broken feature is left out and reported, the rest stays; a broken file stops the loading, but for
 * the ground. Never throws.
 * @param site address of the folder that holds `data/`, ending in a slash
 */
export async function loadDataset(
  site: URL,
  language: Language,
  fetchFile: typeof fetch = fetch,
): Promise<LoadResult> {
  const path = indexPath(language);
  const [indexFile, placesFile, groundFile] = await Promise.all([
    read(path, site, fetchFile),
    read(PLACES_PATH, site, fetchFile),
    read(GROUND_PATH, site, fetchFile),
  ]);
  const check = new PublishedCheck();
  const index = check.file(schemas.publishedIndex, path, indexFile);
  const places = check.file(schemas.collection, PLACES_PATH, placesFile);
  // The map stands without the ground around it.
  const around = check.each(
    schemas.publishedGround,
    GROUND_PATH,
    check.file(schemas.collection, GROUND_PATH, groundFile)?.features ?? [],
  );
  if (!index || !places) return { ok: false, problems: await check.problems() };
  const organisations = index.organisations.id.map((id, row) => ({
    id,
    name: onlyIn(index.organisations.name[row] ?? id),
  }));
  const rows = readRows(index.initiatives, organisations, path);
  check.found.push(...rows.problems);
  const dataset: Dataset = {
    guideDate: index.guideDate,
    guide: index.guide,
    attribution: places.attribution ?? null,
    approaches: check
      .each(schemas.indexedApproach, path, index.approaches)
      .map(({ title, shortTitle, ...one }) => ({
        kind: 'approach',
        ...one,
        title: onlyIn(title),
        shortTitle: onlyIn(shortTitle),
      })),
    challenges: check
      .each(schemas.indexedChallenge, path, index.challenges)
      .map(({ title, ...one }) => ({ kind: 'challenge', ...one, title: onlyIn(title) })),
    initiatives: rows.initiatives,
    index: {
      language,
      ids: index.initiatives.id,
      ranks: index.initiatives.rank,
      chunk: index.chunk,
    },
    organisations,
    places: check
      .each(schemas.publishedPlace, PLACES_PATH, places.features)
      .map(({ id, geometry, properties }) => ({ id, shape: geometry, ...properties })),
    ground: around.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [] : [{ id, name, shape: geometry }],
    ),
    waters: around.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [{ id, name, course: geometry }] : [],
    ),
    basemaps: check.each(basemap, path, index.basemaps),
    themes: index.themes.map(spoken),
    audiences: index.audiences.map(spoken),
  };
  return { ok: true, dataset, problems: await check.problems() };
}
