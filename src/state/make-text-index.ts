import { loadWords } from '../data/load-words.ts';
import type { Dataset } from '../domain/model.ts';
import { textIndex, type TextIndex } from './text-index.ts';

/** Fetches what there is to look for and indexes it; what is wrong is told to the console. */
export async function makeTextIndex(root: URL, dataset: Dataset): Promise<TextIndex> {
  const { words, problems } = await loadWords(root, dataset);
  if (problems.length > 0) reportError(new Error(JSON.stringify(problems)));
  return textIndex(dataset, words);
}
