import * as z from 'zod/mini';
import type { Dataset } from '../../domain/model.ts';
import { read } from './fetch-published.ts';
import { PublishedCheck } from './published-check.ts';
import { wordsPath } from './paths.ts';
import type { Problem } from '../problems/problems.ts';

const published = z.array(z.string());

/** What each initiative's fiche says beyond the index, in the order of the dataset. */
export interface Words {
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

/** Fetches the words to look for; without them only the index is searched. Never throws. */
export async function loadWords(
  site: URL,
  { initiatives, index }: Pick<Dataset, 'initiatives' | 'index'>,
  fetchFile: typeof fetch = fetch,
): Promise<Words> {
  if (!index) throw new Error('This dataset has no words to fetch.');
  const path = wordsPath(index.language);
  const check = new PublishedCheck();
  const column = check.file(published, path, await read(path, site, fetchFile)) ?? [];
  const byId = new Map(index.ids.map((id, row) => [id, column[row] ?? '']));
  return {
    words: initiatives.map(({ id }) => byId.get(id) ?? ''),
    problems: await check.problems(),
  };
}
