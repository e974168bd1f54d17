import { loadDataset, type LoadResult } from '../data/load/load-dataset.ts';
import { isOfFile, type Problem } from '../data/problems/problems.ts';
import { isLanguage, type Language } from '../domain/languages.ts';
import { loadMessages, type Spoken } from '../i18n/load-messages.ts';
import { detailsFor } from '../state/atlas/details-for.ts';
import { preferredLanguage } from './first/preferred-language.ts';
import { sealsOfPage } from './first/site-of-page.ts';

/** What a view is made of: its texts, and the data in their language. */
export interface Start {
  readonly spoken: Spoken;
  readonly loaded: LoadResult;
  /** The initiatives whose details were fetched, found or not; null before any were. */
  readonly details: readonly string[] | 'all' | null;
  /** What could not be had for the view at a path; null where all could. */
  readonly failed: Failure | null;
}

export interface Failure {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** The language of a path below the root, else the browser's. */
export function languageOf(path: string): Language {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : preferredLanguage();
}

/** Whether a path below the root opens the map, which begins without what the fiches say. */
export function isMapPath(path: string): boolean {
  return path.split('/').filter(Boolean).length < 2;
}

/** Whether a view has what it is made of, in whichever language. */
export function isReady({ spoken, loaded, details }: Start, path: string): boolean {
  if (!loaded.ok) return false;
  if (isMapPath(path)) return true;
  const wanted = detailsFor(path, loaded.dataset);
  const has = (id: string) => details === 'all' || details?.includes(id);
  return (
    spoken.withPages && (wanted === 'all' ? details === 'all' : !!details && wanted.every(has))
  );
}

/**
 * Fetches what the view at a path below the root is made of. Throws when the texts cannot be had;
 * data that cannot be had are told in the result.
 * @param last what is here already
 */
export async function loadStart(
  root: URL,
  path: string,
  last: Start | null = null,
): Promise<Start> {
  const language = languageOf(path);
  const isMap = isMapPath(path);
  const known = last?.spoken.language === language && last.loaded.ok ? last : null;
  const [spoken, loaded] = await Promise.all([
    loadMessages(language, !isMap),
    known?.loaded ?? loadDataset(root, language, fetch, sealsOfPage()),
  ]);
  const before = { spoken, loaded, details: known?.details ?? null, failed: null };
  if (!loaded.ok) return { ...before, failed: { path, problems: loaded.problems } };
  if (isMap) return before;
  const [{ loadDetails }, { withDetails }] = await Promise.all([
    import('../data/load/load-details.ts'),
    import('../domain/guide/merge-details.ts'),
  ]);
  const wanted = detailsFor(path, loaded.dataset);
  const found = await loadDetails(root, loaded.dataset, wanted);
  const missing = found.problems.filter(isOfFile);
  if (missing.length > 0) return { ...before, failed: { path, problems: missing } };
  return {
    spoken,
    loaded: {
      ...loaded,
      dataset: withDetails(loaded.dataset, found),
      problems: [...loaded.problems, ...found.problems],
    },
    details: wanted === 'all' ? 'all' : [...wanted, ...(known?.details ?? [])],
    failed: null,
  };
}
