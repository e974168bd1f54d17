import type { Dataset } from '../../domain/model.ts';
import { read, sealedValues, type Read } from './fetch-published.ts';
import { wordsPath } from './paths.ts';
import type { Problem } from '../problems/problems.ts';

/** What each initiative's fiche says beyond the index, in the order of the dataset. */
export interface Words {
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

async function columnIn(file: Read, path: string) {
  const sealed = sealedValues([file]);
  if (sealed) return { column: sealed[0] as readonly string[], problems: [] };
  const { checkWords } = await import('./check-words.ts');
  return checkWords(file, path);
}

/** Fetches the words to look for; without them only the index is searched. Never throws. */
export async function loadWords(
  site: URL,
  { initiatives, index }: Pick<Dataset, 'initiatives' | 'index'>,
  fetchFile: typeof fetch = fetch,
): Promise<Words> {
  if (!index) throw new Error('This dataset has no words to fetch.');
  const path = wordsPath(index.language);
  const file = await read(path, site, fetchFile, index.seals.get(path));
  const { column, problems } = await columnIn(file, path);
  const byId = new Map(index.ids.map((id, row) => [id, column[row] ?? '']));
  return {
    words: initiatives.map(({ id }) => byId.get(id) ?? ''),
    problems,
  };
}
