import { loadWords } from '../../data/load/load-words.ts';
import type { Problem } from '../../data/problems/problems.ts';
import type { Dataset, Initiative } from '../../domain/model.ts';
import { hasDetails } from '../../domain/guide/fiche-details.ts';
import { inAll, textIndex, type TextIndex } from './text-index.ts';

/** All that a fiche says, in every language; of a head that is no more than its name. */
function wordsOf(one: Initiative): string {
  if (!hasDetails(one)) return inAll(one.title);
  const { title, shortTitle, summary, initiatorsAsStated, areaAsStated } = one;
  return [...[title, shortTitle, summary].map(inAll), initiatorsAsStated, areaAsStated].join(' ');
}

/** Fetches what there is to look for and indexes it; without that, titles and names are searched. */
export async function makeTextIndex(
  root: URL,
  dataset: Dataset,
): Promise<{ readonly search: TextIndex; readonly problems: readonly Problem[] }> {
  // What was opened whole has its words with it.
  if (!dataset.index) {
    return { search: textIndex(dataset, dataset.initiatives.map(wordsOf)), problems: [] };
  }
  const { words, problems } = await loadWords(root, dataset);
  if (problems.length > 0) reportError(new Error(JSON.stringify(problems)));
  return { search: textIndex(dataset, words), problems };
}
