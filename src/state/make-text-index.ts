import { loadWords } from '../data/load-words.ts';
import type { Problem } from '../data/problems.ts';
import type { Dataset } from '../domain/model.ts';
import { textIndex, type TextIndex } from './text-index.ts';

/** Fetches what there is to look for and indexes it; without that, titles and names are searched. */
export async function makeTextIndex(
  root: URL,
  dataset: Dataset,
): Promise<{ readonly search: TextIndex; readonly problems: readonly Problem[] }> {
  const { words, problems } = await loadWords(root, dataset);
  if (problems.length > 0) reportError(new Error(JSON.stringify(problems)));
  return { search: textIndex(dataset, words), problems };
}
