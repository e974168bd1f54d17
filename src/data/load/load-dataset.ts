import type { Language } from '../../domain/languages.ts';
import type { Dataset, Seals } from '../../domain/model.ts';
import type { Problem } from '../problems/problems.ts';
import { read, sealedValues, type Read } from './fetch-published.ts';
import { onlyIn } from './only-in.ts';
import { GROUND_PATH, indexPath, PLACES_PATH } from './paths.ts';
import type { PublishedParts } from './published-parts.ts';
import { readRows } from './read-index-rows.ts';

export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const spoken = ({ id, label }: { id: string; label: string }) => ({ id, label: onlyIn(label) });

/** What was checked when it was built, to the byte; null for files that anybody may have changed. */
function sealedParts(files: readonly Read[]): PublishedParts | null {
  const [index, places, ground] = (sealedValues(files) ?? []) as [
    PublishedParts['index']?,
    PublishedParts['places']?,
    PublishedParts['ground']?,
  ];
  return index && places && ground ? { index, places, ground } : null;
}

function datasetOf(
  { index, places, ground }: PublishedParts,
  language: Language,
  seals: Seals,
): { dataset: Dataset; problems: readonly Problem[] } {
  const organisations = index.organisations.id.map((id, row) => ({
    id,
    name: onlyIn(index.organisations.name[row] ?? id),
  }));
  const rows = readRows(index.initiatives, organisations, indexPath(language));
  const dataset: Dataset = {
    guideDate: index.guideDate,
    guide: index.guide,
    contacts: index.contacts,
    attribution: places.attribution ?? null,
    approaches: index.approaches.map(({ title, shortTitle, ...one }) => ({
      kind: 'approach',
      ...one,
      title: onlyIn(title),
      shortTitle: onlyIn(shortTitle),
    })),
    challenges: index.challenges.map(({ title, ...one }) => ({
      kind: 'challenge',
      ...one,
      title: onlyIn(title),
    })),
    initiatives: rows.initiatives,
    index: {
      language,
      ids: index.initiatives.id,
      ranks: index.initiatives.rank,
      chunk: index.chunk,
      seals,
    },
    organisations,
    places: places.features.map(({ id, geometry, properties }) => ({
      id,
      shape: geometry,
      ...properties,
    })),
    ground: ground.features.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [] : [{ id, name, shape: geometry }],
    ),
    waters: ground.features.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [{ id, name, course: geometry }] : [],
    ),
    basemaps: index.basemaps,
    themes: index.themes.map(spoken),
    audiences: index.audiences.map(spoken),
  };
  return { dataset, problems: rows.problems };
}

/**
 * Fetches the index of a language, the places and the ground, and checks them unless they are to the
 * byte what the build wrote, which checked them itself. A broken feature is left out and reported,
 * the rest stays; a broken file stops the loading, but for the ground. Never throws.
 * @param site address of the folder that holds `data/`, ending in a slash
 * @param seals of the files as the build wrote them, where the page tells
 */
export async function loadDataset(
  site: URL,
  language: Language,
  fetchFile: typeof fetch = fetch,
  seals: Seals = new Map(),
): Promise<LoadResult> {
  const load = (path: string) => read(path, site, fetchFile, seals.get(path));
  const files = await Promise.all([
    load(indexPath(language)),
    load(PLACES_PATH),
    load(GROUND_PATH),
  ]);
  const sealed = sealedParts(files);
  if (sealed) return { ok: true, ...datasetOf(sealed, language, seals) };
  // What checks others' files is no part of what the map begins with.
  const { checkParts } = await import('./check-parts.ts');
  const { parts, problems } = await checkParts(files, language);
  if (!parts) return { ok: false, problems };
  const { dataset, problems: flaws } = datasetOf(parts, language, seals);
  return { ok: true, dataset, problems: [...problems, ...flaws] };
}
